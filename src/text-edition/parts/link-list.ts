import { type Html, html } from '#src/domain/html.ts';

/** Pages of the text edition as links; a line that helps to choose stands below each. */
export function linkList(entries: Entry[]): Html {
  if (entries.length === 0) return html`<p>Belum ada.</p>`;
  const items = entries.map(
    ({ path, name, about }) =>
      html`<li><a href="/teks${path}">${name}</a>${about !== undefined && html`<br />${about}`}</li>`,
  );
  return html`<ul>
    ${items}
  </ul>`;
}

/** A page to choose. */
export interface Entry {
  /** Address of the full page. */
  path: string;
  name: string;
  about?: string;
}
