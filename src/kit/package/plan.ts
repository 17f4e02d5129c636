import { type Day, dayOf, isDay } from '#src/domain/dates.ts';
import { byNewest, lastChange, type Post, withdrawalOf } from '#src/domain/post.ts';
import type { PublishedFile } from '#src/domain/published-file.ts';
import { bundlePaths, packagePath } from './names.ts';
import { weekOf } from './week.ts';

/**
 * Posts of the repost desk, last change first, so that a correction of an old post stands at the top: 500 at most. A package repeats the bytes of its
 * files, and an archive of many years would double the site for packages that nobody asks for; the single files of older posts stay where they are.
 */
export function deskPosts(posts: Post[]): Post[] {
  return posts.toSorted((a, b) => changedAt(b) - changedAt(a) || byNewest(a, b)).slice(0, 500);
}

/** Posts of the desk for which there is a package: those with files that were not withdrawn. */
export function packagedPosts(posts: Post[], filesOf: FilesOf): Post[] {
  return deskPosts(posts).filter((post) => !withdrawalOf(post) && filesOf(post).length > 0);
}

/** Every package: one a post, and one for each bundle. */
export function planPackages(posts: Post[], filesOf: FilesOf): PackagePlan[] {
  const { days, weeks } = bundlesOf(posts, filesOf);
  const single = packagedPosts(posts, filesOf).map((post) => ({ path: packagePath(post), posts: [post] }));
  return [...single, ...days, ...weeks];
}

/**
 * The last seven days and four weeks on which something was published, corrected or changed, latest first. They are counted on the posts, not on the
 * clock, so that the same content gives the same packages.
 */
export function bundlesOf(posts: Post[], filesOf: FilesOf): { days: Bundle[]; weeks: Bundle[] } {
  const packaged = packagedPosts(posts, filesOf);
  const dayOfChange = (post: Post) => dayOf(lastChange(post));
  return {
    days: latest(packaged, 7, dayOfChange, bundlePaths.day),
    weeks: latest(packaged, 4, (post) => weekOf(dayOfChange(post)), bundlePaths.week),
  };
}

function latest(
  posts: Post[],
  count: number,
  keyOf: (post: Post) => string,
  pathOf: (key: string) => string,
): Bundle[] {
  return [...Map.groupBy(posts, keyOf)]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .slice(0, count)
    .map(([key, group]) => ({
      day:
        group
          .map((post) => dayOf(lastChange(post)))
          .sort()
          .at(-1) ?? '',
      path: pathOf(key),
      posts: group,
    }));
}

function changedAt(post: Post): number {
  const at = lastChange(post);
  return Date.parse(isDay(at) ? `${at}T00:00:00+07:00` : at);
}

/** Gives the files made for a post. */
type FilesOf = (post: Post) => PublishedFile[];

/** One package to write. */
interface PackagePlan {
  /** Address within the site. */
  path: string;
  posts: Post[];
}

/** The package of a day or a week. */
interface Bundle extends PackagePlan {
  /** The last day on which one of its posts changed. */
  day: Day;
}
