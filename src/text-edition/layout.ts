import type { Day } from '#src/domain/dates.ts';
import { Html, html } from '#src/domain/html.ts';
import { kindIds, kinds } from '#src/domain/kinds.ts';
import type { OfficeData } from '#src/schemas/office.ts';
import { officeAddress } from './parts/office-address.ts';
import { textStyle } from './style.ts';

/**
 * Completes the pages of an office's text edition: no picture, no script and hardly any style. Search engines are told of the full page. What all pages
 * share is made once.
 */
export function layout(office: OfficeData): (page: TextPage) => string {
  const { css, policy } = textStyle();
  const [security, style] = [
    new Html(`<meta http-equiv="Content-Security-Policy" content="${policy}">`),
    new Html(`<style>${css}</style>`),
  ];
  const links = navigation(office);
  const address = officeAddress(office);
  return ({ title, full, description, kept, main }) =>
    html`<!doctype html>
      <html lang="id">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          ${security}
          <meta name="color-scheme" content="light dark" />
          <title>${title} | ${office.shortName}, teks</title>
          ${description && html`<meta name="description" content="${description}" />`}
          <link rel="canonical" href="${new URL(full, office.site).href}" />
          <link rel="icon" href="/favicon.svg" />
          ${style}
        </head>
        <body>
          ${links}
          <main${kept && html` data-day="${kept.day}" data-about="${kept.about}"`}>${main}</main>
          <footer>
            <hr />
            <p><a href="${full}">Buka versi lengkap</a></p>
            <address>${address}</address>
          </footer>
        </body>
      </html>`.markup;
}

/** A page of the edition, without what stands around it. */
export interface TextPage {
  title: string;
  /** Address of the same page with everything, "/agenda/". */
  full: string;
  /** Of the edition as a whole; its other pages are described where they are in full. */
  description?: string;
  /** For the list of what is kept on a reader's device: a day to sort by and a line that helps to choose. Lists are not kept. */
  kept?: { day: Day; about: string };
  main: Html;
}

function navigation({ shortName }: OfficeData): Html {
  const entries = [
    { path: '/', name: shortName },
    ...kindIds.map((kind) => ({ path: kinds[kind].path, name: kinds[kind].plural })),
    { path: '/dpb/', name: 'Data pemilih' },
    { path: '/langkah/', name: 'Langkah' },
    { path: '/kecamatan/', name: 'Kecamatan' },
  ];
  return html`<nav aria-label="Utama">
    ${entries.map(({ path, name }) => html`<a href="/teks${path}">${name}</a> `)}
  </nav>`;
}
