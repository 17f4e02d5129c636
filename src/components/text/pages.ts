import { site } from '#src/content/site.ts';
import { type Kind, kinds } from '#src/domain/kinds.ts';
import { type ListPage, listPages } from '#src/domain/pages.ts';
import type { Post } from '#src/domain/post.ts';

/** Posts on one page of a list of the text edition: about 2 kB compressed. */
const pageSize = 40;

/** A section's list in the text edition, newest first, cut into pages; there is always a first one. */
export async function textPages(kind: Kind): Promise<ListPage<Post>[]> {
  const { posts } = await site();
  return listPages(
    posts.filter((post) => post.kind === kind),
    `/teks${kinds[kind].path}`,
    pageSize,
  );
}
