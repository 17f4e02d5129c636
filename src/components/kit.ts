import { site } from '#src/content/site.ts';
import type { Post } from '#src/domain/post.ts';
import { postKey } from '#src/domain/published-file.ts';
import { packagePath } from '#src/kit/package/names.ts';
import { bundlesOf, deskPosts, packagedPosts } from '#src/kit/package/plan.ts';
import { filesByPost } from './cards.ts';

/** Posts on one page of the repost desk. */
export const deskPageSize = 40;

let loading: ReturnType<typeof load> | undefined;

/** Address of a post's package; none for a post that has no files or is older than those that get one. */
export async function packageOf(post: Post): Promise<string | undefined> {
  return (await desk()).packaged.has(postKey(post)) ? packagePath(post) : undefined;
}

/** Posts of the repost desk, last change first, and the packages of days and weeks. */
export function desk() {
  if (import.meta.env.DEV) loading = undefined;
  loading ??= load();
  return loading;
}

async function load() {
  const [{ posts }, files] = await Promise.all([site(), filesByPost()]);
  const filesOf = (post: Post) => files.get(postKey(post)) ?? [];
  return {
    posts: deskPosts(posts),
    packaged: new Set(packagedPosts(posts, filesOf).map(postKey)),
    bundles: bundlesOf(posts, filesOf),
  };
}
