import type { Draft } from '../draft.ts';
import { elementIn } from '../element.ts';
import type { PanePart } from '../pane.ts';
import { articleOf } from './article.ts';
import { componentStyles } from './styles.ts';

/** The page of an entry, by the very components that make it on the site. */
export const pagePart: PanePart = {
  title: 'Halaman',
  open(root) {
    const element = elementIn(root.ownerDocument);
    const page = element('div', { class: 'pane-page' });
    root.replaceChildren(element('style', {}, componentStyles()), page);
    let turn = 0;
    return {
      show(draft) {
        const mine = ++turn;
        articleOf(draft).then(
          (html) => {
            if (mine === turn) page.replaceChildren(inert(html ?? '', draft, root.ownerDocument));
          },
          (error: unknown) => {
            if (mine === turn)
              page.replaceChildren(
                element('p', { class: 'pane-missing' }, `Pratinjau belum dapat dibuat. (${error})`),
              );
          },
        );
      },
      close() {
        turn++;
      },
    };
  },
};

/** Markup whose pictures are those of the draft, before anything of it is loaded. */
function inert(html: string, { addressOf, values }: Draft, document: Document): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const image of template.content.querySelectorAll('img')) {
    const src = image.getAttribute('src')?.replace(/^\//, '') ?? '';
    image.src = (src.startsWith('media/') && addressOf(src)) || '';
    // Its stamp is made when the site is built.
    if (src === Object(values['claimImage']).src) image.parentElement?.classList.add('pane-unstamped');
  }
  for (const link of template.content.querySelectorAll('a')) link.target = '_blank';
  return template.content;
}
