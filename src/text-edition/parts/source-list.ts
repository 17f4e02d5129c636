import { formatDay } from '#src/domain/dates.ts';
import { type Html, html } from '#src/domain/html.ts';
import type { Post } from '#src/domain/post.ts';

/** A list of sources under a name. A brief one leaves addresses, which compress worst, to the full page. */
export function sourceList(name: string, sources: Sources, { brief } = { brief: false }): Html {
  const items = sources.map(({ title, url, publisher, date }) => {
    const named = url && !brief ? html`<a href="${url}">${title}</a>` : title;
    const origin = [publisher, date && formatDay(date)].filter(Boolean).join(', ');
    return html`<li>${named}${origin && ` (${origin})`}</li>`;
  });
  return html`<h2>${name}</h2>
    <ul>
      ${items}
    </ul>`;
}

type Sources = NonNullable<Post['sources']>;
