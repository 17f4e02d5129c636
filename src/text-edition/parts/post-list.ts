import type { Html } from '#src/domain/html.ts';
import { postPath } from '#src/domain/paths.ts';
import { type Post, titleOf } from '#src/domain/post.ts';
import type { Edition } from '../edition.ts';
import { aboutPost } from './about.ts';
import { linkList } from './link-list.ts';

/** Posts as links with what helps to choose. */
export function postList(posts: Post[], { today }: Pick<Edition, 'today'>): Html {
  return linkList(
    posts.map((post) => ({ path: postPath(post), name: titleOf(post), about: aboutPost(post, today) })),
  );
}
