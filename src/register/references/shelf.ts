import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeAddress } from '#src/domain/code-address.ts';
import type { PublishedFile } from '#src/domain/published-file.ts';
import { makeReference, type MadeReference } from './make-reference.ts';

/** Part of every name: another number makes all references anew. */
const format = 2;

/** References of this machine's earlier builds by the file that they were made from; `dir` may be deleted at any time. */
export function openShelf(dir: string): Shelf {
  const nameOf = ({ sha256, code }: FileOfCode) => `${format}-${sha256}-${code}.json`;
  const find: Shelf['find'] = (file) => {
    try {
      return JSON.parse(readFileSync(join(dir, nameOf(file)), 'utf8')) as Reference;
    } catch {
      return undefined;
    }
  };
  return {
    find,
    pictureOf: ({ name }) => join(dir, name),
    async take(siteDir, file, host) {
      const kept = find(file);
      if (kept) return { ...kept, isNew: false };
      const picture = pictureOf(file);
      if (!picture) throw new Error(`Tidak ada gambar dari ${file.path}`);
      const bytes = await readFile(join(siteDir, picture.path));
      const { webp, ...reference } = await makeReference(bytes, codeAddress(host, file.code));
      await mkdir(dir, { recursive: true });
      await writeWhole(join(dir, reference.name), webp);
      await writeWhole(join(dir, nameOf(file)), JSON.stringify(reference));
      return { ...reference, isNew: true };
    },
  };
}

/** Where references are kept between builds. */
export interface Shelf {
  /** What was made of a file once; undefined where nothing is left of it. */
  find: (file: FileOfCode) => Reference | undefined;
  /** Path of a reference's small picture. */
  pictureOf: (reference: Reference) => string;
  /**
   * The reference of a file of today, which lies in `siteDir`; `host` is that of the office's site. Throws when its QR code cannot be read or says another
   * address.
   */
  take: (siteDir: string, file: PublishedFile, host: string) => Promise<Reference & { isNew: boolean }>;
}

/** A reference but for the bytes of its picture. */
export type Reference = Omit<MadeReference, 'webp'>;

/** A file by its content and the code on it. */
export type FileOfCode = Pick<PublishedFile, 'code' | 'sha256'>;

/** The picture of a published file: the card itself, or how a print looks; undefined for a video. */
export function pictureOf({ type, path, width, height, picture }: PublishedFile): PublishedFile['picture'] {
  return type === 'image/jpeg' && width && height ? { path, width, height } : picture;
}

/** A file that is there is whole: an interrupted build leaves only its `.part`. */
async function writeWhole(file: string, data: Buffer | string): Promise<void> {
  const part = `${file}.${process.pid}.part`;
  await writeFile(part, data);
  await rename(part, file);
}
