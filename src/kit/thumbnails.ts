import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { copyFile, link, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Post } from '#src/domain/post.ts';
import { postKey, type PublishedFile } from '#src/domain/published-file.ts';
import { deskPosts } from './package/plan.ts';

/** Size in pixels of the small pictures in the list of the repost desk. */
export const thumbnailSize = { width: 336, height: 176 } as const;

/** The file of a post that stands for it in a list, and the address of its small picture; none for a post without that card. */
export function thumbnailOf(files: PublishedFile[]): { file: PublishedFile; path: string } | undefined {
  const file = files.find(({ outlet, type }) => outlet === 'facebook' && type === 'image/jpeg');
  return file && { file, path: `/kit/kecil/${file.sha256.slice(0, 16)}.webp` };
}

/**
 * How a file looks that is no picture: the still of a video's outlet or the picture of a print, and the address of a small one of it. Undefined
 * for pictures, and for a video without a still.
 */
export function lookOf(files: PublishedFile[], file: PublishedFile): FileLook | undefined {
  const { outlet, type, sha256, picture } = file;
  const of =
    type === 'video/mp4'
      ? files.find((still) => still.outlet === outlet && still.type === 'image/jpeg')
      : picture;
  if (!of?.width || !of.height) return undefined;
  const scale = lookSide / Math.max(of.width, of.height);
  return {
    from: of.path,
    path: `/kit/kecil/${sha256.slice(0, 16)}.webp`,
    width: Math.round(of.width * scale),
    height: Math.round(of.height * scale),
  };
}

/** A picture and the small one made of it, whose size is given in pixels. */
interface FileLook {
  from: string;
  path: string;
  width: number;
  height: number;
}

/** Longest side in pixels of how a file looks: 26rem, as wide as it is shown. */
const lookSide = 416;

/**
 * Writes the small pictures of the desk's posts, videos and prints into a site that has its cards: about 8 kB each, where a card has 100. Those of
 * unchanged cards are taken from `cacheDir`, which holds the pictures of this run alone afterwards.
 */
export async function writeThumbnails(
  siteDir: string,
  { posts, files, cacheDir }: ThumbnailSource,
): Promise<void> {
  const byKey = Map.groupBy(files, ({ post }) => postKey(post));
  const wanted = deskPosts(posts).flatMap((post) => {
    const own = byKey.get(postKey(post)) ?? [];
    const card = thumbnailOf(own);
    return [
      ...(card ? [{ from: card.file.path, path: card.path, ...thumbnailSize }] : []),
      ...own.flatMap((file) => lookOf(own, file) ?? []),
    ];
  });
  const dir = join(siteDir, 'kit/kecil');
  mkdirSync(dir, { recursive: true });
  mkdirSync(cacheDir, { recursive: true });
  const names = new Set<string>();
  for (const { from, path, width, height } of wanted) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (names.has(name)) continue;
    names.add(name);
    await place(await made(join(siteDir, from), join(cacheDir, name), { width, height }), join(dir, name));
  }
  for (const name of readdirSync(cacheDir))
    if (!names.has(name)) rmSync(join(cacheDir, name), { force: true });
}

interface ThumbnailSource {
  /** Posts that readers may see. */
  posts: Post[];
  files: PublishedFile[];
  /** Belongs to one content folder. */
  cacheDir: string;
}

async function made(card: string, target: string, size: { width: number; height: number }): Promise<string> {
  if (
    await stat(target).then(
      () => true,
      () => false,
    )
  )
    return target;
  const part = `${target}.${process.pid}.part`;
  await sharp(card).resize(size).webp({ quality: 65 }).toFile(part);
  await rename(part, target);
  return target;
}

async function place(file: string, target: string): Promise<void> {
  // A copy where there are no links between these file systems.
  await link(file, target).catch(() => copyFile(file, target));
}
