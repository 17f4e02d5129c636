import { rfc822 } from '#src/domain/instant.ts';
import { element, escapeXml } from '#src/domain/xml.ts';
import type { OfficeData } from '#src/schemas/office.ts';
import { type Feed, type FeedItem, itemsOf, newestChange } from './feed.ts';

/**
 * An RSS 2.0 feed (https://www.rssboard.org/rss-specification). All dates come from the posts, so that the same content gives the same bytes.
 */
export function rss(feed: Feed): string {
  const { title, description, path, office } = feed;
  const items = itemsOf(feed);
  const changed = newestChange(items, office);
  const self = new URL(path, office.site).href;
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
${lines([
  element('title', title),
  element('link', new URL('/', office.site).href),
  element('description', description),
  element('language', 'id'),
  `<atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>`,
  element('lastBuildDate', changed && rfc822(changed, office)),
])}
${items.map((item) => itemElement(item, office)).join('\n')}
</channel>
</rss>
`;
}

function itemElement({ title, url, text, published, topics, card }: FeedItem, office: OfficeData): string {
  return `<item>
${lines([
  element('title', title),
  element('link', url),
  `<guid isPermaLink="true">${escapeXml(url)}</guid>`,
  element('pubDate', rfc822(published, office)),
  // Readers take a description for HTML: https://www.rssboard.org/rss-profile#element-channel-item-description
  element('description', text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')),
  ...topics.map((name) => element('category', name)),
  card && `<enclosure url="${escapeXml(card.url)}" length="${card.bytes}" type="image/jpeg"/>`,
])}
</item>`;
}

function lines(parts: (string | undefined)[]): string {
  return parts.filter((part) => part).join('\n');
}
