import { markedTitle } from '#src/domain/marked-title.ts';
import { filedOn, lastChange, type Post, postPath, summaryOf, withdrawalOf } from '#src/domain/post.ts';
import { verdicts } from '#src/domain/verdicts.ts';
import type { Topic } from '#src/schemas/catalogues.ts';
import type { OfficeData } from '#src/schemas/office.ts';
import { instantOf, rfc822 } from './instant.ts';
import { element, escapeXml } from './xml.ts';

/**
 * An RSS 2.0 feed of the newest 50 of `posts`, which are expected newest first (https://www.rssboard.org/rss-specification). All dates
 * come from the posts, so that the same content gives the same bytes.
 */
export function rss({ title, description, path, office, topics, posts, cardOf }: Feed): string {
  const listed = posts.slice(0, 50);
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
  element('lastBuildDate', newestChange(listed, office)),
])}
${listed.map((post) => item(post, office, topics, cardOf(post))).join('\n')}
</channel>
</rss>
`;
}

/** A card's file. */
interface FeedCard {
  /** From the site's root. */
  path: string;
  bytes: number;
}

function item(post: Post, office: OfficeData, topics: Topic[], card: FeedCard | undefined): string {
  const url = new URL(postPath(post), office.site).href;
  return `<item>
${lines([
  element('title', markedTitle(post)),
  element('link', url),
  `<guid isPermaLink="true">${escapeXml(url)}</guid>`,
  element('pubDate', rfc822(post.kind === 'faq' ? filedOn(post) : post.published, office)),
  element('description', descriptionOf(post)),
  ...topics.filter(({ id }) => post.topics.includes(id)).map(({ name }) => element('category', name)),
  card &&
    `<enclosure url="${escapeXml(new URL(card.path, office.site).href)}" length="${card.bytes}" type="image/jpeg"/>`,
])}
</item>`;
}

function descriptionOf(post: Post): string {
  const withdrawal = withdrawalOf(post);
  const verdict =
    post.kind === 'clarification' ? `Putusan atas kabar ini: ${verdicts[post.verdict].label}. ` : '';
  // Readers take a description for HTML: https://www.rssboard.org/rss-profile#element-channel-item-description
  const text = withdrawal ? `Ditarik: ${withdrawal.note}` : verdict + summaryOf(post);
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function newestChange(posts: Post[], office: OfficeData): string | undefined {
  const changes = posts
    .map(lastChange)
    .sort((a, b) => instantOf(b, office).getTime() - instantOf(a, office).getTime());
  return changes[0] && rfc822(changes[0], office);
}

function lines(parts: (string | undefined)[]): string {
  return parts.filter((part) => part).join('\n');
}

interface Feed {
  title: string;
  description: string;
  /** Address of the feed itself, from the site's root. */
  path: string;
  office: OfficeData;
  topics: Topic[];
  posts: Post[];
  /** The card that goes with a post, where one was drawn. */
  cardOf: (post: Post) => FeedCard | undefined;
}
