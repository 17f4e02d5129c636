import { site } from '#src/content/site.ts';
import type { Post } from '#src/domain/post.ts';
import { postKey } from '#src/domain/published-file.ts';
import { packagePath } from '#src/kit/package/names.ts';
import { packagedPosts } from '#src/kit/package/plan.ts';
import { filesByPost } from './cards.ts';

let loading: Promise<Set<string>> | undefined;

/** Address of a post's package; none for a post that has no files or is older than those that get one. */
export async function packageOf(post: Post): Promise<string | undefined> {
  if (import.meta.env.DEV) loading = undefined;
  loading ??= load();
  return (await loading).has(postKey(post)) ? packagePath(post) : undefined;
}

async function load(): Promise<Set<string>> {
  const [{ posts }, files] = await Promise.all([site(), filesByPost()]);
  return new Set(packagedPosts(posts, (post) => files.get(postKey(post)) ?? []).map(postKey));
}
