import { isFetched } from '../asset.ts';
import { type Child, type Control, h } from './react.ts';

/**
 * Decap's field for a picture, whose thumbnail appears once Decap has the file. Decap 3.16 asks for the file once, while it is still
 * being fetched (github.com/decaporg/decap-cms/issues/7099).
 */
export function shownPictureControl(PictureControl: PictureControlClass): PictureControlClass {
  return class extends PictureControl {
    private asked: number | undefined;
    /** Another key has React draw the thumbnail anew, which asks anew. */
    private turn = 0;

    constructor(props: PictureProps) {
      super(props);
      const { renderImages } = this;
      this.renderImages = () => h('div', { key: this.turn }, renderImages());
    }

    override componentDidMount(): void {
      super.componentDidMount?.();
      this.ask();
    }

    override componentDidUpdate(): void {
      super.componentDidUpdate?.();
      this.ask();
    }

    override componentWillUnmount(): void {
      super.componentWillUnmount?.();
      window.clearTimeout(this.asked);
    }

    /** A file that cannot be fetched has an address too, so that this ends. */
    private ask(wasAway = false): void {
      window.clearTimeout(this.asked);
      const { value, field, getAsset } = this.props;
      if (!value) return;
      if (!isFetched(getAsset(value, field)))
        this.asked = window.setTimeout(() => this.ask(true), pauseMilliseconds);
      else if (wasAway) {
        this.turn += 1;
        this.forceUpdate();
      }
    }
  };
}

const pauseMilliseconds = 200;

type PictureControlClass = new (props: PictureProps) => PictureControl;

interface PictureControl extends Control<string> {
  props: PictureProps;
  renderImages(): Child;
}

type PictureProps = Control<string>['props'] & {
  getAsset(src: string, field: unknown): { path: string };
};
