import { execFile } from 'node:child_process';
import { appendFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Measurement, measured } from './process.ts';
import { generateContent } from './generate.ts';
import { type Line, number, printTable } from './table.ts';

const sizes = [1_000, 10_000];

/** Targets for the largest size, in seconds and bytes. */
const targets = { size: 10_000, first: 45, again: 30, memory: 2 * 1024 ** 3 };

/**
 * Builds sites of generated posts: without a site before, again with nothing changed, and again with a line more in one post. Cards, their light forms and
 * packages are made before, so that their caches are warm.
 */
export async function benchBuilds(dir: string, contentDir: string): Promise<void> {
  // One cache for all sizes: the larger content contains the smaller.
  const env = { SULUH_WORK: join(dir, 'work') };
  for (const size of sizes) {
    const content = join(dir, `content-${size}`);
    await generateContent(content, size, contentDir);
    const place = { ...env, CONTENT_DIR: content, OUT_DIR: join(dir, `site-${size}`) };
    const warm = await measured(['src/cli/cards.ts'], place);
    const filled = join(dir, `site-${size}-filling`);
    const filling = await measured(['src/cli/build.ts'], { ...place, OUT_DIR: filled });
    // The disk comes to rest, and nothing is removed before: a file system passes over the inodes that were freed in the last minutes.
    await promisify(execFile)('sync');
    const first = await measured(['src/cli/build.ts'], place);
    const again = await measured(['src/cli/build.ts'], place);
    await changeOnePost(content);
    const changed = await measured(['src/cli/build.ts'], place);
    printTable(`Penyusunan situs: ${number(size)} tulisan buatan`, [
      { what: 'Menggambar kartu lebih dulu (diukur terpisah)', measured: cardsLine(warm) },
      { what: 'Pertama, dengan gambar ringan dan paket', measured: `${number(filling.seconds, 1)} detik` },
      ...lines(
        'Dari awal, gambar dan paket dari tembolok',
        first,
        size === targets.size ? targets.first : undefined,
      ),
      ...lines('Lagi, tanpa perubahan', again, size === targets.size ? targets.again : undefined),
      ...lines('Lagi, isi satu tulisan bertambah', changed, undefined),
      {
        what: 'Kartu yang digambar lagi',
        measured: number(cardsOf(changed).made),
        target: '0',
        met: cardsOf(changed).made === 0,
      },
    ]);
    await rm(filled, { recursive: true });
    console.log(changed.output.replace(/^(?! {2}✓).*\n/gm, '').replace(/^/gm, '  '));
  }
}

/** Adds a line to the text of one event, which is not on its cards. */
async function changeOnePost(content: string): Promise<void> {
  const [first = ''] = (await readdir(join(content, 'agenda'))).sort();
  await appendFile(join(content, 'agenda', first), '\nTambahan.\n');
}

function lines(what: string, { seconds, peak }: Measurement, limit: number | undefined): Line[] {
  const time: Line = { what, measured: `${number(seconds, 1)} detik` };
  const memory: Line = { what: `${what}: memori puncak`, measured: `${number(peak / 1024 ** 2)} MB` };
  if (limit === undefined) return [time, memory];
  return [
    { ...time, target: `<= ${limit} detik`, met: seconds <= limit },
    { ...memory, target: `<= ${number(targets.memory / 1024 ** 2)} MB`, met: peak <= targets.memory },
  ];
}

function cardsLine(warm: Measurement): string {
  const { total, made } = cardsOf(warm);
  return `${number(made)} dari ${number(total)} kartu dalam ${number(warm.seconds, 1)} detik`;
}

/** Reads the numbers of cards from the progress of a command. */
function cardsOf({ output }: Measurement): { total: number; made: number } {
  const found = /(\d+) dari (\d+), (\d+) baru/.exec(output);
  if (!found) throw new Error(`Jumlah kartu tidak tertulis di keluaran:\n${output}`);
  return { total: Number(found[2]), made: Number(found[3]) };
}
