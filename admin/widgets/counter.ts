import { lengthWords, type Limits } from './letters.ts';
import { type Child, type ControlClass, h } from './react.ts';

/** One of Decap's controls for text, with the number of letters below where the schema limits them. */
export function countedControl(TextControl: ControlClass<string>): ControlClass<string> {
  return class extends TextControl {
    private told: number | undefined;

    override componentDidMount(): void {
      super.componentDidMount?.();
      if (this.limits())
        document.getElementById(this.props.forID)?.setAttribute('aria-describedby', this.id());
    }

    override componentDidUpdate(): void {
      super.componentDidUpdate?.();
      window.clearTimeout(this.told);
      this.told = window.setTimeout(() => this.tell(), quietMilliseconds);
    }

    override componentWillUnmount(): void {
      super.componentWillUnmount?.();
      window.clearTimeout(this.told);
    }

    override render(): Child {
      const limits = this.limits();
      if (!limits) return super.render();
      const { words, isWrong } = lengthWords(this.props.value ?? '', limits);
      return h(
        'div',
        null,
        super.render(),
        h('p', { id: this.id(), className: `aid-note${isWrong ? ' is-wrong' : ''}` }, words),
        h('p', { id: `${this.id()}-told`, className: 'aid-told', role: 'status' }),
      );
    }

    /** Screen readers hear it when the editor pauses, and only what is wrong: what fits can be asked for (aria-describedby). */
    private tell(): void {
      const limits = this.limits();
      const told = document.getElementById(`${this.id()}-told`);
      if (!limits || !told) return;
      const { words, isWrong } = lengthWords(this.props.value ?? '', limits);
      told.textContent = isWrong ? words : '';
    }

    private limits(): Limits | undefined {
      const { field } = this.props;
      const letters = field.get<{ toJS(): Limits }>('letters');
      return letters?.toJS();
    }

    private id(): string {
      return `${this.props.forID}-letters`;
    }
  };
}

const quietMilliseconds = 1000;
