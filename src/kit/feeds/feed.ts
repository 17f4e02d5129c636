import { instantOf } from '#src/domain/instant.ts';
import { markedTitle } from '#src/domain/marked-title.ts';
import { postPath } from '#src/domain/paths.ts';
import { filedOn, lastChange, type Post, summaryOf, withdrawalOf } from '#src/domain/post.ts';
import type { Day, Moment } from '#src/domain/dates.ts';
import { verdicts } from '#src/domain/verdicts.ts';
import type { Topic } from '#src/schemas/catalogues.ts';
import type { OfficeData } from '#src/schemas/office.ts';

/** What every format of a feed is made from. */
export interface Feed {
  title: string;
  description: string;
  /** Address of the feed itself, from the site's root. */
  path: string;
  office: OfficeData;
  topics: Topic[];
  /** Newest first; a feed holds the first 50. */
  posts: Post[];
  /** The card that goes with a post, where one was drawn. */
  cardOf: (post: Post) => FeedCard | undefined;
}

/** A card's file. */
interface FeedCard {
  /** From the site's root. */
  path: string;
  bytes: number;
}

/** The newest 50 posts as every format tells them. */
export function itemsOf({ posts, office, topics, cardOf }: Feed): FeedItem[] {
  return posts.slice(0, 50).map((post) => {
    const card = cardOf(post);
    return {
      url: new URL(postPath(post), office.site).href,
      title: markedTitle(post),
      text: textOf(post),
      published: post.kind === 'faq' ? filedOn(post) : post.published,
      updated: lastChange(post),
      topics: topics.filter(({ id }) => post.topics.includes(id)).map(({ name }) => name),
      card: card && { url: new URL(card.path, office.site).href, bytes: card.bytes },
    };
  });
}

/** The latest change of a feed's items; undefined for an empty feed. */
export function newestChange(items: FeedItem[], office: OfficeData): Moment | Day | undefined {
  const time = ({ updated }: FeedItem) => instantOf(updated, office).getTime();
  return items.toSorted((a, b) => time(b) - time(a))[0]?.updated;
}

/** A post in a feed. */
export interface FeedItem {
  /** Address, and lasting name. */
  url: string;
  /** With its marks: "DITARIK: …". */
  title: string;
  /** Plain text: the summary, behind the verdict where there is one. */
  text: string;
  published: Moment | Day;
  updated: Moment | Day;
  /** Names of its topics. */
  topics: string[];
  card: { url: string; bytes: number } | undefined;
}

function textOf(post: Post): string {
  const withdrawal = withdrawalOf(post);
  if (withdrawal) return `Ditarik: ${withdrawal.note}`;
  const verdict =
    post.kind === 'clarification' ? `Putusan atas kabar ini: ${verdicts[post.verdict].label}. ` : '';
  return verdict + summaryOf(post);
}
