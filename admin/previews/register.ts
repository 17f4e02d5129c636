import base from '#src/styles/base.css?raw';
import tokens from '#src/styles/tokens.css?raw';
import { isFetched } from '../asset.ts';
import type { Cms, PreviewProps } from '../cms.ts';
import type { DecapConfig, DecapField } from '../decap-config.ts';
import { tidy } from '../tidy.ts';
import type { Draft } from './draft.ts';
import { openPane, type Pane, type PaneParts } from './pane.ts';
import css from './pane.css?raw';

/**
 * Shows the pane beside the entries of every collection that has one. `partsOf` is asked when an entry is opened; nothing of a preview is loaded
 * before.
 */
export function registerPane(
  cms: Cms,
  { collections }: DecapConfig,
  partsOf: (collection: string) => Promise<PaneParts>,
): void {
  cms.registerPreviewStyle(light(tokens) + light(base) + css, { raw: true });
  for (const { name, editor, fields = [] } of collections)
    if (editor?.preview !== false)
      cms.registerPreviewTemplate(
        name,
        paneComponent(
          (props) => draftOf(name, fields, props),
          () => partsOf(name),
        ),
      );
  // Scrolling together makes sense only where both sides have the same parts at the same heights.
  localStorage['cms.scroll-sync-enabled'] ??= 'false';
  // On a phone there is no room beside the fields; the eye at the upper right opens the pane.
  if (window.innerWidth < 700) localStorage['cms.right-pane'] ??= 'none';
}

function draftOf(collection: string, fields: DecapField[], { entry, getAsset }: PreviewProps): Draft {
  return {
    collection,
    slug: entry.get('slug', ''),
    fields,
    values: tidy(entry.get('data').toJS(), fields),
    addressOf(src) {
      const asset = getAsset(src);
      return isFetched(asset) ? String(asset) : undefined;
    },
  };
}

/** Decap's own look is light only, and the pane is part of it. */
function light(css: string): string {
  return css.replaceAll('(prefers-color-scheme: dark)', 'not all');
}

/** Decap gives templates to React; this one leaves its only element to the pane. */
function paneComponent(toDraft: (props: PreviewProps) => Draft, parts: () => Promise<PaneParts>): unknown {
  const { createClass, h } = window;
  return createClass<PaneComponent>({
    async componentDidMount() {
      this.isOpen = true;
      const ready = await parts();
      if (!this.isOpen || !this.element) return;
      const frame = this.element.ownerDocument.defaultView?.frameElement;
      frame?.setAttribute('title', 'Pratinjau');
      this.pane = openPane(this.element, ready);
      this.pane.show(toDraft(this.props));
    },
    componentDidUpdate() {
      this.pane?.show(toDraft(this.props));
    },
    componentWillUnmount() {
      this.isOpen = false;
      this.pane?.close();
    },
    render() {
      return h('div', {
        className: 'pane',
        ref: (element: HTMLElement | null) => {
          this.element = element;
        },
      });
    },
  });
}

interface PaneComponent {
  props: PreviewProps;
  element: HTMLElement | null;
  pane: Pane | undefined;
  isOpen: boolean;
}
