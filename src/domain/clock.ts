import type { Post, Recapitulation } from './post.ts';

/**
 * The moment that counts as now. SOURCE_DATE_EPOCH (seconds, https://reproducible-builds.org/specs/source-date-epoch/) sets it, so that one
 * build has one now and a build can be repeated. Throws when it is not a number.
 */
export function now(): Date {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return new Date();
  if (!/^\d+$/.test(epoch))
    throw new Error(`SOURCE_DATE_EPOCH harus berupa detik, misalnya 1790000000; yang diberikan: ${epoch}`);
  return new Date(Number(epoch) * 1000);
}

/** Posts that readers may see at a moment: not a draft, and published by then. */
export function visiblePosts(posts: Post[], at: Date): Post[] {
  return posts.filter(
    (post) => !post.draft && (post.kind === 'faq' || Date.parse(post.published) <= at.getTime()),
  );
}

/** Recapitulations that readers may see at a moment: not a draft, and published by then. */
export function visibleRecapitulations(recapitulations: Recapitulation[], at: Date): Recapitulation[] {
  return recapitulations.filter(({ draft, published }) => !draft && Date.parse(published) <= at.getTime());
}
