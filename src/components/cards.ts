import { readManifest } from '#src/cards/manifest.ts';
import { settings } from '#src/content/settings.ts';
import type { Post } from '#src/domain/post.ts';
import { postKey, type PublishedFile } from '#src/domain/published-file.ts';

let loading: Promise<Map<string, PublishedFile[]>> | undefined;

/** The files made for a post, in the order of the outlets. */
export async function filesOf(post: Post): Promise<PublishedFile[]> {
  return (await filesByPost()).get(postKey(post)) ?? [];
}

/** All files by the key of their post. */
export function filesByPost(): Promise<Map<string, PublishedFile[]>> {
  if (import.meta.env.DEV) loading = undefined;
  loading ??= load();
  return loading;
}

/** The card that messengers show for a post. */
export async function previewOf(post: Post): Promise<Picture | undefined> {
  return (await filesOf(post)).filter(isPicture).find(({ outlet }) => outlet === 'facebook');
}

/** Tells pictures from videos and print. */
export function isPicture(file: PublishedFile): file is Picture {
  return file.type === 'image/jpeg';
}

async function load(): Promise<Map<string, PublishedFile[]>> {
  return Map.groupBy((await readManifest(settings().contentWorkDir)).files, ({ post }) => postKey(post));
}

/** A file with a size in pixels. */
export type Picture = PublishedFile & { width: number; height: number };
