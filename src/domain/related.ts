import { byNewest, type Post } from './post.ts';

/** Newest posts of each topic: the candidates for "related", so that a large archive is not compared pair by pair. */
export type RelatedIndex = Map<string, Post[]>;

const candidatesPerTopic = 24;

/** Builds the index once a build. Posts are expected newest first. */
export function relatedIndex(posts: Post[]): RelatedIndex {
  const index: RelatedIndex = new Map();
  for (const post of posts)
    for (const topic of post.topics) {
      const shelf = index.get(topic);
      if (!shelf) index.set(topic, [post]);
      else if (shelf.length < candidatesPerTopic) shelf.push(post);
    }
  return index;
}

/** Up to `count` posts that share most topics with a post; of equal ones first those of its kind, then the newest. */
export function related(post: Post, index: RelatedIndex, count: number): Post[] {
  const shared = (other: Post) => other.topics.filter((topic) => post.topics.includes(topic)).length;
  const score = (other: Post) => shared(other) * 2 + (other.kind === post.kind ? 1 : 0);
  const candidates = new Set(post.topics.flatMap((topic) => index.get(topic) ?? []));
  return [...candidates]
    .filter((other) => other.id !== post.id)
    .sort((a, b) => score(b) - score(a) || byNewest(a, b))
    .slice(0, count);
}
