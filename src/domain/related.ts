import type { Post } from './post.ts';

/** What "related" is found in, so that a large archive is not compared pair by pair. */
export interface RelatedIndex {
  /** Newest posts of each topic: the candidates. */
  candidates: ReadonlyMap<string, Post[]>;
  /** Place of each candidate, the newest first. */
  places: ReadonlyMap<Post, number>;
}

const candidatesPerTopic = 24;

/** Builds the index once a build. Posts are expected newest first. */
export function relatedIndex(posts: Post[]): RelatedIndex {
  const candidates = new Map<string, Post[]>();
  const places = new Map<Post, number>();
  for (const [place, post] of posts.entries())
    for (const topic of post.topics) {
      const shelf = candidates.get(topic) ?? [];
      if (shelf.length === candidatesPerTopic) continue;
      shelf.push(post);
      candidates.set(topic, shelf);
      places.set(post, place);
    }
  return { candidates, places };
}

/** Up to `count` posts that share most topics with a post; of equal ones first those of its kind, then the newest. */
export function related(post: Post, { candidates, places }: RelatedIndex, count: number): Post[] {
  const shared = (other: Post) => other.topics.filter((topic) => post.topics.includes(topic)).length;
  const place = (other: Post) => places.get(other) ?? 0;
  return [...new Set(post.topics.flatMap((topic) => candidates.get(topic) ?? []))]
    .filter((other) => other.id !== post.id)
    .map((other) => ({ other, score: shared(other) * 2 + (other.kind === post.kind ? 1 : 0) }))
    .sort((a, b) => b.score - a.score || place(a.other) - place(b.other))
    .slice(0, count)
    .map(({ other }) => other);
}
