import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Post } from '#src/domain/post.ts';
import { mediaInText } from '#src/guards/text-media.ts';
import { mediaOf } from './media.ts';

/** SHA-256 of every file of content/media that posts name, in their fields or their text, by its path; a file that is missing has none. */
export async function mediaHashes(dir: string, posts: Post[]): Promise<MediaHashes> {
  const named = new Set(posts.flatMap((post) => mediaNames(post)));
  const hashes = await Promise.all(
    [...named].map(async (media): Promise<[string, string][]> => {
      const bytes = await readFile(join(dir, media)).catch(() => undefined);
      return bytes ? [[media, hash('sha256', bytes)]] : [];
    }),
  );
  return new Map(hashes.flat());
}

/** Hashes by path, "media/foto.jpg"; 64 hexadecimal digits. */
export type MediaHashes = ReadonlyMap<string, string>;

/** The files of content/media that a post shows or hands out. */
export function mediaNames(post: Post): string[] {
  return [...mediaOf(post), ...mediaInText(post.body, post.bodyLine)].map(({ media }) => media);
}
