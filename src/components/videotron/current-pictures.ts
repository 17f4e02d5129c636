import type { Site } from '#src/content/site.ts';
import { currentPosts } from '#src/domain/current.ts';
import { titleOf } from '#src/domain/post.ts';
import { filesOf } from '../cards.ts';
import type { PlaylistItem } from './playlist.ts';

/** The videotron pictures of what is current, in the order in which a screen shows them. */
export async function currentPictures({ posts, at, office }: Site): Promise<PlaylistItem[]> {
  const items = await Promise.all(
    currentPosts(posts, at, office.timeZone).map(async ({ post, until }) => {
      const files = await filesOf(post);
      const file = files.find(({ outlet, type }) => outlet === 'videotron' && type === 'image/jpeg');
      return file ? [{ picture: file.path, text: titleOf(post), until: until ?? null }] : [];
    }),
  );
  return items.flat();
}
