import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Share } from '#src/domain/card-reference.ts';
import { codeAddress } from '#src/domain/code-address.ts';
import type { PublishedFile } from '#src/domain/published-file.ts';
import { makeReference, type MadeReference, shareUnit } from './make-reference.ts';

/** Part of every name: another number makes all references anew. */
const format = 3;

/**
 * References of this machine's earlier builds by the file that they were made from; `dir` may be deleted at any time before. A small picture's name tells all
 * else, so that one look into the folder gives tens of thousands.
 */
export function openShelf(dir: string): Shelf {
  const kept = listShelf(dir);
  return {
    find: (file) => kept.get(keyOf(file)),
    async take(siteDir, file, host) {
      const earlier = kept.get(keyOf(file));
      if (earlier) return { ...earlier, isNew: false };
      const picture = pictureOf(file);
      if (!picture) throw new Error(`Tidak ada gambar dari ${file.path}`);
      const bytes = await readFile(join(siteDir, picture.path));
      const { webp, ...made } = await makeReference(bytes, codeAddress(host, file.code));
      const reference = { ...made, file: join(dir, nameOf(file, made)) };
      await mkdir(dir, { recursive: true });
      await writeWhole(reference.file, webp);
      kept.set(keyOf(file), reference);
      return { ...reference, isNew: true };
    },
  };
}

/** Where references are kept between builds. */
export interface Shelf {
  /** What was made of a file once; undefined where nothing is left of it. */
  find: (file: FileOfCode) => Reference | undefined;
  /**
   * The reference of a file of today, which lies in `siteDir`; `host` is that of the office's site. Throws when its QR code cannot be read or says another
   * address.
   */
  take: (siteDir: string, file: PublishedFile, host: string) => Promise<Reference & { isNew: boolean }>;
}

/** A reference whose small picture is kept. */
export interface Reference extends Omit<MadeReference, 'webp'> {
  /** Path of the small picture. */
  file: string;
}

/** A file by its content and the code on it. */
export type FileOfCode = Pick<PublishedFile, 'code' | 'sha256'>;

/** The picture of a published file: the card itself, or how a print looks; undefined for a video. */
export function pictureOf({ type, path, width, height, picture }: PublishedFile): PublishedFile['picture'] {
  return type === 'image/jpeg' && width && height ? { path, width, height } : picture;
}

function listShelf(dir: string): Map<string, Reference> {
  const kept = new Map<string, Reference>();
  for (const file of existsSync(dir) ? readdirSync(dir) : []) {
    const [, key, hash, height, places] = nameParts.exec(file) ?? [];
    const [a, b, c, d] = (places?.match(/\d+_\d+/g) ?? []).map(shareOf);
    if (key && a && b && c && d)
      kept.set(key, {
        qr: [a, b, c, d],
        name: `${hash}.webp`,
        height: Number(height),
        file: join(dir, file),
      });
  }
  return kept;
}

function keyOf({ sha256, code }: FileOfCode): string {
  return `${sha256}-${code}`;
}

/** "3-<hash of the file>-<CODE>-<hash of the picture>-<height>-<corners>.webp". */
const nameParts = new RegExp(
  `^${format}-([0-9a-f]{64}-[0-9A-Z]+)-([0-9a-f]{16})-(\\d+)-(\\d+_\\d+(?:_\\d+_\\d+){3})\\.webp$`,
);

function nameOf(file: FileOfCode, { name, height, qr }: Omit<MadeReference, 'webp'>): string {
  const places = qr.flatMap(({ x, y }) => [x, y].map((share) => Math.round(share * shareUnit)));
  return `${format}-${keyOf(file)}-${name.replace('.webp', '')}-${height}-${places.join('_')}.webp`;
}

function shareOf(place: string): Share {
  const [x = 0, y = 0] = place.split('_').map((part) => Number(part) / shareUnit);
  return { x, y };
}

/** A file that is there is whole: an interrupted build leaves only its `.part`. */
async function writeWhole(file: string, data: Buffer): Promise<void> {
  const part = `${file}.${process.pid}.part`;
  await writeFile(part, data);
  await rename(part, file);
}
