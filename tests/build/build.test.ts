import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { hub } from '../content/hub.ts';

const build = join(import.meta.dirname, '../../src/cli/build.ts');
const minutes = 60_000;
const usual = Date.parse('2026-01-20T12:00:00+07:00');

// Drawn by the first test, and only once for all of them.
const drawnBefore = await mkdtemp(join(tmpdir(), 'suluh-drawn-'));
afterAll(() => rm(drawnBefore, { recursive: true, force: true }));

test(
  'same content and same day give the same bytes, and an unchanged post is not drawn again',
  async () => {
    const { dir } = await building();
    const first = await run(dir, 'a');
    const fresh = await run(dir, 'b', { work: 'work-b' });
    const warm = await run(dir, 'c');
    const [, cards] = /(\d+) dari \1, \1 baru/.exec(first.output) ?? [];
    expect(Number(cards), first.output).toBeGreaterThan(0);
    expect(warm.output).toContain(`${cards} dari ${cards}, 0 baru`);
    expect(await fingerprints(fresh.outDir)).toEqual(await fingerprints(first.outDir));
    expect(await fingerprints(warm.outDir)).toEqual(await fingerprints(first.outDir));
  },
  3 * minutes,
);

test(
  'a build with nothing changed does nothing, with a broken post it leaves the site as it was, and a change of the site itself, of the day, of content or by a date that comes does not pass for nothing',
  async () => {
    const { dir, change } = await building();
    const post = 'agenda/2026-01-05-rapat-pleno.md';
    const nothing = 'Tidak ada yang berubah';
    // An interrupted build has left something behind.
    const left = join(madeOf(dir), '.site-baru-999999999');
    await mkdir(left, { recursive: true });
    await writeFile(join(left, 'half'), 'x');
    const { outDir } = await run(dir, 'site');
    expect(await readdir(madeOf(dir))).toEqual(['site']);
    const before = await fingerprints(outDir);
    expect((await run(dir, 'site')).output).toContain(nothing);
    expect(await fingerprints(outDir)).toEqual(before);

    await change(post, 'status: scheduled', 'status: mungkin');
    const { code, output } = await run(dir, 'site');
    expect(code).toBe(1);
    expect(output).toMatch(/agenda\/2026-01-05-rapat-pleno\.md:10 status: .*scheduled/);
    expect(await fingerprints(outDir)).toEqual(before);
    expect(await readdir(madeOf(dir))).toEqual(['site']);
    await change(post, 'status: mungkin', 'status: scheduled');

    await writeFile(join(outDir, 'index.html'), 'x');
    expect((await run(dir, 'site')).output).not.toContain(nothing);
    expect(await fingerprints(outDir)).toEqual(before);

    const tomorrow = Date.parse('2026-01-21T00:00:00+07:00');
    expect((await run(dir, 'site', { at: tomorrow })).output).not.toContain(nothing);
    await change(post, 'published: "2026-01-05', 'published: "2026-01-21');
    expect((await run(dir, 'site', { at: tomorrow })).output).not.toContain(nothing);
    const lastMinute = Date.parse('2026-01-21T08:59:00+07:00');
    expect((await run(dir, 'site', { at: lastMinute })).output).toContain(nothing);
    expect(await readdir(join(outDir, 'agenda'))).toEqual(['index.html']);
    await run(dir, 'site', { at: Date.parse('2026-01-21T09:00:00+07:00') });
    expect(await readdir(join(outDir, 'agenda'))).toContain('2026-01-05-rapat-pleno');
  },
  5 * minutes,
);

/** A hub to build, with folders beside it for what is made of it. */
test('a folder that holds anything but a site is left as it is', async () => {
  const { dir } = await building();
  const letter = join(madeOf(dir), 'surat/surat.txt');
  await mkdir(join(madeOf(dir), 'surat'), { recursive: true });
  await writeFile(letter, 'penting');
  const { code, output } = await run(dir, 'surat');
  expect(output).toContain('berisi berkas yang bukan situs Suluh');
  expect(code).toBe(1);
  expect(await readFile(letter, 'utf8')).toBe('penting');
});

async function building() {
  const fixture = await hub();
  const made = madeOf(fixture.dir);
  onTestFinished(async () => {
    for (const dir of [made, `${made}-work`]) await rm(dir, { recursive: true, force: true });
  });
  return fixture;
}

function madeOf(contentDir: string): string {
  return `${contentDir}-made`;
}

interface Way {
  at?: number;
  /** Caches of its own, for tests of what is drawn. */
  work?: string;
}

/** Runs `npm run build`'s command on a content folder, in January 2026 unless told otherwise. */
async function run(contentDir: string, out: string, { at = usual, work }: Way = {}) {
  const outDir = join(madeOf(contentDir), out);
  const env = {
    ...process.env,
    CONTENT_DIR: contentDir,
    OUT_DIR: outDir,
    SULUH_WORK: work === undefined ? drawnBefore : join(`${madeOf(contentDir)}-work`, work),
    SOURCE_DATE_EPOCH: String(at / 1000),
  };
  return new Promise<{ outDir: string; code: number; output: string }>((resolve) => {
    execFile(process.execPath, [build], { env }, (error, stdout, stderr) =>
      resolve({ outDir, code: error ? 1 : 0, output: stdout + stderr }),
    );
  });
}

/** SHA-256 of every file by its path. */
async function fingerprints(dir: string): Promise<Record<string, string>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = await Promise.all(
    files.map(async (file) => [
      file.slice(dir.length),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ]),
  );
  return Object.fromEntries(hashes.sort());
}
