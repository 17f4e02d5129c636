import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { placeFile } from '#src/content/place-file.ts';
import {
  type CardReference,
  type Drawing,
  firstWidth,
  referencePath,
  secondWidth,
} from '#src/domain/card-reference.ts';
import type { PublishedFile } from '#src/domain/published-file.ts';
import type { Ledger } from '../log/ledger.ts';
import {
  type EarlierFile,
  earlierFiles,
  earlierOf,
  filesByCode,
  keyOf,
  readEarlierFiles,
} from './earlier-files.ts';
import { openShelf, pictureOf, type Reference, type Shelf } from './shelf.ts';

/** Where the small pictures lie in the site. */
const folder = '/C/acuan/';

/**
 * Writes what the checker compares with for every code of today and of the register: `C/<CODE>.acuan.json` and pictures in `C/acuan/`, whose names hold a
 * hash. What has not changed since is linked from the cache. Gives how a code looks where the site has no card of it: a print, or a file of earlier days.
 * Throws when the QR code of a file cannot be read or says another address.
 */
export async function writeReferences(
  outDir: string,
  files: PublishedFile[],
  { ledger, contentDir, host, cacheDir, progress }: ReferenceOptions,
): Promise<Map<string, Look>> {
  mkdirSync(join(outDir, folder), { recursive: true });
  const source = {
    shelf: openShelf(cacheDir),
    earlier: await readEarlierFiles(contentDir),
    contentDir,
    host,
  };
  const codes = filesByCode(ledger, files);
  const entries = codes.values();
  const looks = new Map<string, Look>();
  let [done, made] = [0, 0];
  const work = async () => {
    for (const [code, today] of entries) {
      const { drawings, lost, look, isNew } = await drawingsOf(outDir, code, today, ledger, source);
      if (isNew) made++;
      if (look) looks.set(code, look);
      const reference: CardReference = { code, drawings, lost };
      // Many small files: a tenth of the processor that as many promises take.
      if (drawings.length > 0) writeFileSync(join(outDir, referencePath(code)), JSON.stringify(reference));
      progress(++done, codes.length, made);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return looks;
}

/** How something looks: a picture of the site, sizes in pixels. */
export type Look = NonNullable<PublishedFile['picture']>;

interface ReferenceOptions {
  ledger: Ledger;
  contentDir: string;
  host: string;
  /** References of earlier builds; may be deleted at any time. */
  cacheDir: string;
  /** Of `made` the cache had none. */
  progress: (done: number, total: number, made: number) => void;
}

interface Source {
  shelf: Shelf;
  earlier: ReadonlyMap<string, EarlierFile>;
  contentDir: string;
  host: string;
}

async function drawingsOf(
  outDir: string,
  code: string,
  today: PublishedFile[],
  ledger: Ledger,
  { shelf, earlier, contentDir, host }: Source,
) {
  const drawings: Drawing[] = [];
  let look: Look | undefined;
  let [lost, isNew] = [0, false];
  for (const file of today) {
    const picture = pictureOf(file);
    if (!picture) continue;
    const reference = await shelf.take(outDir, file, host);
    const small = placed(outDir, reference.file, reference);
    drawings.push({ qr: reference.qr, pictures: [small, { width: secondWidth, path: picture.path }] });
    if (file.picture) look ??= picture;
    if (reference.isNew) isNew = true;
  }
  for (const file of earlierOf(ledger.codes.get(code) ?? [], today)) {
    const kept = earlier.get(keyOf(file));
    if (kept && 'as' in kept) continue;
    const reference = kept
      ? { ...kept, file: join(contentDir, earlierFiles.folder, kept.name) }
      : shelf.find(file);
    if (!reference) {
      lost++;
      continue;
    }
    const small = placed(outDir, reference.file, reference);
    drawings.push({ qr: reference.qr, pictures: [small], earlier: true });
    if (drawings.length === 1) look = { ...small, height: reference.height };
  }
  return { drawings, lost, look, isNew };
}

/** Puts a small picture into the site. */
function placed(outDir: string, from: string, { name }: Pick<Reference, 'name'>) {
  const path = `${folder}${name}`;
  placeFile(from, join(outDir, path));
  return { width: firstWidth, path };
}
