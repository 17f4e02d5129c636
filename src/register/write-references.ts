import { createHash } from 'node:crypto';
import { copyFile, link, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { codeAddress } from '#src/domain/code-address.ts';
import { type CardReference, firstWidth, referencePath, secondWidth } from '#src/domain/card-reference.ts';
import type { PublishedFile } from '#src/domain/published-file.ts';
import { makeReference } from './make-reference.ts';

/** Where the pictures lie in the site. */
const folder = '/C/acuan/';

/** Part of every cached name: another number makes all references anew. */
const format = 1;

/**
 * Writes what the checker compares with for every card that is a picture: `C/<CODE>.acuan.json` and a picture in `C/acuan/`, whose name holds a
 * hash. A card that has not changed since is linked from the cache. Throws when the QR code of a card cannot be read or says another address.
 */
export async function writeReferences(
  outDir: string,
  files: PublishedFile[],
  { host, cacheDir, progress }: ReferenceOptions,
): Promise<void> {
  const cards = files.filter(({ type }) => type === 'image/jpeg');
  await Promise.all([mkdir(join(outDir, folder), { recursive: true }), mkdir(cacheDir, { recursive: true })]);
  const entries = cards.entries();
  let [done, made] = [0, 0];
  const work = async () => {
    for (const [, card] of entries) {
      if (await writeReference(outDir, card, host, cacheDir)) made++;
      progress(++done, cards.length, made);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}

interface ReferenceOptions {
  host: string;
  /** References of earlier builds; may be deleted at any time. */
  cacheDir: string;
  /** Of `made` the cache had none. */
  progress: (done: number, total: number, made: number) => void;
}

/** True when it was made anew. */
async function writeReference(
  outDir: string,
  card: PublishedFile,
  host: string,
  cacheDir: string,
): Promise<boolean> {
  const file = join(cacheDir, `${format}-${card.sha256}-${card.code}.json`);
  const kept = await readKept(file);
  const reference = kept ?? (await makeKept(outDir, card, host, file));
  await writeFile(join(outDir, referencePath(card.code)), JSON.stringify(reference));
  for (const { path } of reference.pictures)
    if (path.startsWith(folder)) await place(join(cacheDir, path.slice(folder.length)), join(outDir, path));
  return kept === undefined;
}

async function makeKept(outDir: string, { code, path }: PublishedFile, host: string, kept: string) {
  const { qr, webp } = await makeReference(await readFile(join(outDir, path)), codeAddress(host, code));
  const name = `${createHash('sha256').update(webp).digest('hex').slice(0, 16)}.webp`;
  await writeWhole(join(dirname(kept), name), webp);
  const small = { width: firstWidth, path: `${folder}${name}` };
  const reference: CardReference = { code, qr, pictures: [small, { width: secondWidth, path }] };
  await writeWhole(kept, JSON.stringify(reference));
  return reference;
}

async function readKept(file: string): Promise<CardReference | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as CardReference);
}

/** A file that is there is whole: an interrupted build leaves only its `.part`. */
async function writeWhole(file: string, data: Buffer | string): Promise<void> {
  const part = `${file}.${process.pid}.part`;
  await writeFile(part, data);
  await rename(part, file);
}

async function place(from: string, to: string): Promise<void> {
  await link(from, to).catch(async (error: NodeJS.ErrnoException) => {
    // Two cards may have the same picture; between file systems there are no links.
    if (error.code !== 'EEXIST') await copyFile(from, to);
  });
}
