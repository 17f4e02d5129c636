import { rfc3339 } from '#src/domain/instant.ts';
import { element, escapeXml } from '#src/domain/xml.ts';
import type { OfficeData } from '#src/schemas/office.ts';
import { type Feed, type FeedItem, itemsOf, newestChange } from './feed.ts';

/** An Atom feed (RFC 4287). Its lasting name is its address; an empty feed, which must have a date too, has the first of Unix time. */
export function atom(feed: Feed): string {
  const { title, description, path, office } = feed;
  const items = itemsOf(feed);
  const self = new URL(path, office.site).href;
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">
${element('id', self)}
${element('title', title)}
${element('subtitle', description)}
${element('updated', rfc3339(newestChange(items, office) ?? '1970-01-01T00:00:00+00:00', office))}
<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(new URL('/', office.site).href)}"/>
<author>${element('name', office.name)}${element('uri', office.site)}</author>
${items.map((item) => entry(item, office)).join('\n')}
</feed>
`;
}

function entry({ url, title, text, published, updated, topics, card }: FeedItem, office: OfficeData): string {
  const parts = [
    element('id', url),
    element('title', title),
    `<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>`,
    element('published', rfc3339(published, office)),
    element('updated', rfc3339(updated, office)),
    element('summary', text),
    ...topics.map((name) => `<category term="${escapeXml(name)}"/>`),
    card && `<link rel="enclosure" type="image/jpeg" length="${card.bytes}" href="${escapeXml(card.url)}"/>`,
  ];
  return `<entry>\n${parts.filter((part) => part).join('\n')}\n</entry>`;
}
