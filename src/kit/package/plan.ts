import { dayOf } from '#src/domain/dates.ts';
import { byNewest, lastChange, type Post, withdrawalOf } from '#src/domain/post.ts';
import type { PublishedFile } from '#src/domain/published-file.ts';
import { bundlePaths, packagePath } from './names.ts';
import { weekOf } from './week.ts';

/**
 * Posts for which packages are made: the newest 500. A package repeats the bytes of its files, so that an archive of many years would double the
 * site for packages that nobody asks for; the single files of older posts stay where they are.
 */
export function packagedPosts(posts: Post[], filesOf: FilesOf): Post[] {
  return posts
    .filter((post) => !withdrawalOf(post) && filesOf(post).length > 0)
    .sort(byNewest)
    .slice(0, 500);
}

/**
 * Every package: one a post, and one for each of the last seven days and four weeks on which something was published, corrected or changed. They
 * are counted on the posts, not on the clock, so that the same content gives the same packages.
 */
export function planPackages(posts: Post[], filesOf: FilesOf): PackagePlan[] {
  const packaged = packagedPosts(posts, filesOf);
  return [
    ...packaged.map((post) => ({ path: packagePath(post), posts: [post] })),
    ...bundles(packaged, 7, (post) => dayOf(lastChange(post))).map(({ key, posts }) => ({
      path: bundlePaths.day(key),
      posts,
    })),
    ...bundles(packaged, 4, (post) => weekOf(dayOf(lastChange(post)))).map(({ key, posts }) => ({
      path: bundlePaths.week(key),
      posts,
    })),
  ];
}

/** The latest `count` groups of posts by a key that sorts by time, latest first. */
function bundles(
  posts: Post[],
  count: number,
  keyOf: (post: Post) => string,
): { key: string; posts: Post[] }[] {
  return [...Map.groupBy(posts, keyOf)]
    .map(([key, group]) => ({ key, posts: group }))
    .sort((a, b) => (a.key < b.key ? 1 : -1))
    .slice(0, count);
}

/** Gives the files made for a post. */
type FilesOf = (post: Post) => PublishedFile[];

/** One package to write. */
interface PackagePlan {
  /** Address within the site. */
  path: string;
  posts: Post[];
}
