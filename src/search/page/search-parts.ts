import { type Query, queryPath } from '../query.ts';

/** What the search page consists of, as cari.astro writes it. Throws when something is missing. */
export function partsOf(page: HTMLElement) {
  const find = <T extends HTMLElement>(selector: string, type: new () => T): T => {
    const element = page.querySelector(selector);
    if (!(element instanceof type)) throw new Error(`Bagian halaman pencarian tidak ada: ${selector}`);
    return element;
  };
  return {
    form: find('form', HTMLFormElement),
    status: find('[role=status]', HTMLElement),
    meant: find('.meant', HTMLElement),
    list: find('ol', HTMLOListElement),
    more: find('.more', HTMLButtonElement),
    whole: find('.full-text', HTMLButtonElement),
    note: find('.note', HTMLElement),
    tips: find('.tips', HTMLElement),
  };
}

/** Shows what may have been meant, as a link that asks it. */
export function suggest(meant: HTMLElement, query: Query): void {
  const link = document.createElement('a');
  link.href = queryPath(query);
  link.textContent = query.words;
  meant.replaceChildren('Mungkin maksud Anda: ', link);
  meant.hidden = false;
}
