import { appendFile, copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { firstWidth } from '#src/domain/card-reference.ts';
import type { PublishedFile } from '#src/domain/published-file.ts';
import { compareCard } from '../checker/compare.ts';
import { judge } from '../checker/judge.ts';
import type { Ledger } from '../log/ledger.ts';
import {
  earlierFiles,
  type EarlierFile,
  earlierOf,
  filesByCode,
  keyOf,
  readEarlierFiles,
} from './earlier-files.ts';
import { pixelsOf } from './make-reference.ts';
import { type FileOfCode, pictureOf, type Reference, type Shelf } from './shelf.ts';

/**
 * Before a new state is registered: keeps in the content folder how the files looked that are handed out no more, so that a copy of one is not taken for
 * a forgery later. The log has only their hashes, and only the cache of the machine that drew them still has a picture. A file that the checker cannot
 * tell from today's with the same code needs none of its own. Gives the files of which no picture was left.
 */
export async function keepEarlier(
  contentDir: string,
  ledger: Ledger,
  today: PublishedFile[],
  { shelf, siteDir, host }: { shelf: Shelf; siteDir: string; host: string },
): Promise<FileOfCode[]> {
  const known = await readEarlierFiles(contentDir);
  const lost: FileOfCode[] = [];
  for (const [code, files] of filesByCode(ledger, today))
    for (const file of earlierOf(ledger.codes.get(code) ?? [], files)) {
      if (known.has(keyOf(file))) continue;
      const reference = shelf.find(file);
      if (!reference) {
        lost.push(file);
        continue;
      }
      const same = await likeOneOf(reference, files, { shelf, siteDir, host });
      await keep(contentDir, file, same ? { as: same.sha256 } : reference);
    }
  return lost;
}

/** What is said of files of which no picture was left. */
export function lostEarlier(lost: FileOfCode[]): string {
  const codes = [...new Set(lost.map(({ code }) => code))];
  const named =
    codes.length > 5 ? `${codes.slice(0, 5).join(', ')}, dan ${codes.length - 5} lagi` : codes.join(', ');
  return (
    `Gambar dari ${lost.length} berkas kartu lama tidak tersimpan lagi di komputer ini (${named}). Salinannya akan dijawab ` +
    '“tidak dapat dipastikan” oleh cek kartu, bukan “cocok”.'
  );
}

/** The file of today that looks the same to the checker. */
async function likeOneOf(
  earlier: Reference,
  files: PublishedFile[],
  { shelf, siteDir, host }: { shelf: Shelf; siteDir: string; host: string },
): Promise<PublishedFile | undefined> {
  const picture = await pixelsOf(await readFile(earlier.file));
  for (const file of files) {
    if (!pictureOf(file)) continue;
    const reference = await shelf.take(siteDir, file, host);
    if (reference.height !== earlier.height) continue;
    const card = await pixelsOf(await readFile(reference.file));
    const inPixels = ({ x, y }: { x: number; y: number }) => ({ x: x * firstWidth, y: y * earlier.height });
    const anchors = reference.qr.map((corner, i) => ({
      from: inPixels(corner),
      to: inPixels(earlier.qr[i] ?? corner),
      weight: 1,
    }));
    if (judge(compareCard(card, picture, anchors)) === 'cocok') return file;
  }
  return undefined;
}

async function keep(
  contentDir: string,
  { code, sha256 }: FileOfCode,
  what: Reference | { as: string },
): Promise<void> {
  const folder = join(contentDir, earlierFiles.folder);
  if (!('as' in what)) {
    await mkdir(folder, { recursive: true });
    await copyFile(what.file, join(folder, what.name));
  }
  const line: EarlierFile =
    'as' in what
      ? { code, sha256, as: what.as }
      : { code, sha256, qr: what.qr, name: what.name, height: what.height };
  await mkdir(dirname(folder), { recursive: true });
  await appendFile(join(contentDir, earlierFiles.list), `${JSON.stringify(line)}\n`);
}
