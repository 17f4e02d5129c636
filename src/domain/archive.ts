import { monthNames } from './dates.ts';
import { filedOn, type Post } from './post.ts';

/** A shelf of the archive: its address, its name and what stands on it. */
export interface Shelf {
  path: string;
  name: string;
  posts: Post[];
}

/** Years with their months, latest first. */
export function shelvesByTime(posts: Post[]): (Shelf & { year: string; months: Shelf[] })[] {
  return [...Map.groupBy(posts, (post) => filedOn(post).slice(0, 4))]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, ofYear]) => ({
      year,
      path: `/arsip/${year}/`,
      name: year,
      posts: ofYear,
      months: monthsOf(year, ofYear),
    }));
}

/** One shelf for each entry of a catalogue that has posts, in the catalogue's order. */
export function shelvesBy<T>(
  entries: T[],
  posts: Post[],
  {
    path,
    name,
    keysOf,
    keyOf,
  }: {
    path: (entry: T) => string;
    name: (entry: T) => string;
    keysOf: (post: Post) => string[];
    keyOf: (entry: T) => string;
  },
): Shelf[] {
  const byKey = new Map<string, Post[]>();
  for (const post of posts)
    for (const key of new Set(keysOf(post))) {
      const shelf = byKey.get(key);
      if (shelf) shelf.push(post);
      else byKey.set(key, [post]);
    }
  return entries.flatMap((entry) => {
    const found = byKey.get(keyOf(entry));
    return found ? [{ path: path(entry), name: name(entry), posts: found }] : [];
  });
}

/** Kecamatan that a post concerns: those it names, and the one in which an event takes place. */
export function districtsOf(post: Post): string[] {
  if (post.kind === 'faq') return [];
  const place = post.kind === 'agenda' ? post.venue.district : undefined;
  return [...(post.districts ?? []), ...(place ? [place] : [])];
}

function monthsOf(year: string, posts: Post[]): Shelf[] {
  return [...Map.groupBy(posts, (post) => filedOn(post).slice(5, 7))]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([month, ofMonth]) => ({
      path: `/arsip/${year}/${month}/`,
      name: `${monthNames[Number(month) - 1]} ${year}`,
      posts: ofMonth,
    }));
}
