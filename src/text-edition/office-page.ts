import { markdownHtml } from '#src/content/markdown-html.ts';
import { pageParts, type PagePart } from '#src/content/page-parts.ts';
import type { Page } from '#src/content/post-file.ts';
import { hoaxCategories } from '#src/domain/categories.ts';
import { formatDay } from '#src/domain/dates.ts';
import { type Html, html } from '#src/domain/html.ts';
import { verdictLegend } from '#src/domain/verdict-legend.ts';
import { verdictIds, verdicts } from '#src/domain/verdicts.ts';
import type { Edition } from './edition.ts';
import type { TextPage } from './layout.ts';
import { prose } from './parts/prose.ts';

/** A page of content/pages. What it shows beside its text is as plain as the edition is: words only. */
export function officePage({ id, title, summary, updated, body }: Page, edition: Edition): TextPage {
  const changed = formatDay(updated);
  return {
    title,
    full: `/${id}/`,
    kept: { day: updated, about: changed },
    main: html`<h1>${title}</h1>
      <p>${summary}</p>
      ${pageParts(body).map((part) => partOf(part, edition))}
      <p>Diperbarui ${changed}</p>`,
  };
}

function partOf(part: PagePart, { office }: Edition): Html {
  if ('markdown' in part) return prose(markdownHtml(part.markdown));
  switch (part.component) {
    case 'Verdicts':
      return legend(
        verdictIds.map((id) => ({ label: verdicts[id].label, meaning: verdictLegend[id].meaning })),
      );
    case 'Categories':
      return legend(Object.values(hoaxCategories));
    // Where the office is stands below every page.
    case 'Contact':
      return html`<ul>
        ${(office.services ?? []).map(({ title, url }) => html`<li><a href="${url}">${title}</a></li>`)}
      </ul>`;
  }
}

function legend(entries: { label: string; meaning: string }[]): Html {
  return html`<dl>
    ${entries.map(
      ({ label, meaning }) =>
        html`<dt>${label}</dt>
          <dd>${meaning}</dd>`,
    )}
  </dl>`;
}
