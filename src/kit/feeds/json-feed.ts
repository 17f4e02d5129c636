import { rfc3339 } from '#src/domain/instant.ts';
import { type Feed, itemsOf } from './feed.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(feed: Feed): string {
  const { title, description, path, office } = feed;
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: new URL('/', office.site).href,
    feed_url: new URL(path, office.site).href,
    language: 'id',
    authors: [{ name: office.name, url: office.site }],
    items: itemsOf(feed).map(({ url, title, text, published, updated, topics, card }) => ({
      id: url,
      url,
      title,
      content_text: text,
      date_published: rfc3339(published, office),
      date_modified: rfc3339(updated, office),
      tags: topics,
      ...(card && {
        image: card.url,
        attachments: [{ url: card.url, mime_type: 'image/jpeg', size_in_bytes: card.bytes }],
      }),
    })),
  };
  return `${JSON.stringify(document, (_, value) => (typeof value === 'string' ? printable(value) : value))}\n`;
}

/** JSON may hold control characters, but many readers put a text straight into XML or a terminal. */
function printable(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\n\t]/gu, ' ');
}
