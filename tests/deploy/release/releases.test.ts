import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { goLive, removeOldReleases } from '#src/deploy/release/go-live.ts';
import { withLock } from '#src/deploy/release/lock.ts';
import { prepareRelease } from '#src/deploy/release/prepare.ts';
import { releaseFolder } from '#src/deploy/release/releases.ts';
import { isHeld, rollBack } from '#src/deploy/release/roll-back.ts';
import { temporaryFolder } from '../servers.ts';

test('a release is the build with compressed twins, live by one link', async () => {
  const { folder, build, publish } = await publishing();
  await build({ 'index.html': 'beranda', 'kartu/a.jpg': 'gambar' });
  const { id } = await publish();
  expect(await folder.current()).toBe(id);
  const site = folder.link;
  expect(await readFile(join(site, 'kartu/a.jpg'), 'utf8')).toBe('gambar');
  expect(await readdir(join(site, 'kartu'))).toEqual(['a.jpg']);
  expect(gunzipSync(await readFile(join(site, 'index.html.gz'))).toString()).toBe('beranda');
  expect(brotliDecompressSync(await readFile(join(site, 'index.html.br'))).toString()).toBe('beranda');
});

test('a file that did not change stays the same file, twins and time included', async () => {
  const { folder, build, publish } = await publishing();
  await build({ 'index.html': 'beranda', 'agenda/index.html': 'agenda' });
  const first = await publish();
  await build({ 'index.html': 'beranda baru', 'agenda/index.html': 'agenda' });
  const second = await publish();
  const inode = async (id: string, file: string) => (await stat(join(folder.site(id), file))).ino;
  for (const file of ['agenda/index.html', 'agenda/index.html.gz', 'agenda/index.html.br'])
    expect(await inode(second.id, file)).toBe(await inode(first.id, file));
  expect(await inode(second.id, 'index.html')).not.toBe(await inode(first.id, 'index.html'));
  expect(gunzipSync(await readFile(join(folder.link, 'index.html.gz'))).toString()).toBe('beranda baru');
  expect(await readFile(join(folder.site(first.id), 'index.html'), 'utf8')).toBe('beranda');
});

test('scripts that pages of the last release may still ask for stay for one more release', async () => {
  const { folder, build, publish } = await publishing();
  const names: string[][] = [];
  for (const version of ['a', 'b', 'c']) {
    await build({ 'index.html': version, [`_astro/${version}.js`]: version });
    await publish();
    names.push((await readdir(join(folder.link, '_astro'))).filter((name) => name.endsWith('.js')));
  }
  expect(names).toEqual([['a.js'], ['a.js', 'b.js'], ['b.js', 'c.js']]);
});

test('what a killed process left half is no release and goes', async () => {
  const { folder, build, publish } = await publishing();
  await build({ 'index.html': 'lama' });
  const { id } = await publish();
  // Killed while linking, and between the two last renames.
  for (const name of ['20990101-000000.part', '20990101-000000', '20990101-000001.json.tmp'])
    await mkdir(join(folder.releases, name));
  expect((await folder.list()).map((release) => release.id)).toEqual([id]);
  await build({ 'index.html': 'baru' });
  const next = await publish();
  expect((await readdir(folder.releases)).sort()).toEqual([id, `${id}.json`, next.id, `${next.id}.json`]);
});

test('a build without a home page and a damaged release never go live', async () => {
  const { folder, build, publish } = await publishing();
  await build({ 'index.html': 'baik' });
  const { id } = await publish();
  await rm(join(folder.build, 'index.html'));
  await expect(publish()).rejects.toThrow('situs yang disusun tidak memuat index.html');
  await build({ 'index.html': 'baru' });
  const damaged = await publish({ live: false });
  await writeFile(join(folder.site(damaged.id), 'index.html'), '');
  await expect(goLive(folder, damaged)).rejects.toThrow(`rilis ${damaged.id} tidak utuh`);
  expect(await folder.current()).toBe(id);
});

test('one can go back, step by step or by name, and is held there', async () => {
  const { folder, build, publish } = await publishing();
  const made = [];
  for (const text of ['satu', 'dua', 'tiga']) {
    await build({ 'index.html': text });
    made.push(await publish());
  }
  const [one, two, three] = made as [(typeof made)[0], (typeof made)[0], (typeof made)[0]];
  const live = () => readFile(join(folder.link, 'index.html'), 'utf8');
  expect(await rollBack(folder)).toEqual(two);
  expect(await live()).toBe('dua');
  expect(await isHeld(folder, three)).toBe(true);
  expect(await rollBack(folder)).toEqual(one);
  expect(await live()).toBe('satu');
  await expect(rollBack(folder)).rejects.toThrow(`tidak ada rilis sebelum yang sedang tayang (${one.id})`);
  await expect(rollBack(folder, '20200101-000000')).rejects.toThrow(
    `Yang ada: ${one.id}, ${two.id}, ${three.id}`,
  );
  await rollBack(folder, three.id);
  expect(await live()).toBe('tiga');
  expect(await isHeld(folder, three)).toBe(false);
});

test('the five newest releases are kept, and the live one however old', async () => {
  const { folder, build, publish } = await publishing();
  const ids: string[] = [];
  for (const text of 'abcdefg') {
    await build({ 'index.html': text });
    ids.push((await publish()).id);
    if (text === 'a') continue;
    // Somebody went back to the first one and stayed.
    await rollBack(folder, ids[0]);
  }
  await removeOldReleases(folder);
  expect((await folder.list()).map(({ id }) => id)).toEqual([ids[0], ...ids.slice(-5)]);
});

test('a clock that went back is told instead of publishing in the wrong order', async () => {
  const { build, publish } = await publishing();
  await build({ 'index.html': 'satu' });
  await publish({ at: new Date('2026-05-01T00:00:00Z') });
  await expect(publish({ at: new Date('2026-04-01T00:00:00Z') })).rejects.toThrow('jam komputer mundur');
});

test('a full disk leaves what is live', async ({ skip }) => {
  const { dir, folder, build, publish } = await publishing();
  await build({ 'index.html': 'baik' });
  const { id } = await publish();
  // A limit on file size makes every longer write fail as a full disk does.
  await build({ 'index.html': 'baru', 'data.csv': randomBytes(200_000).toString('hex') });
  const script = join(import.meta.dirname, 'prepare-once.ts');
  const failed = await promisify(execFile)('bash', [
    '-c',
    `ulimit -f 64; exec "$0" "$1" "$2"`,
    process.execPath,
    script,
    dir,
  ]).then(
    () => undefined,
    (error: { code?: number; stderr?: string }) => error,
  );
  if (failed?.code === 127) return skip('bash is not installed');
  expect(failed?.stderr).toMatch(/EFBIG|ENOSPC/);
  expect(await folder.current()).toBe(id);
  expect((await folder.list()).map((release) => release.id)).toEqual([id]);
  const next = await publish();
  expect(await folder.current()).toBe(next.id);
  expect((await readdir(folder.releases)).filter((name) => name.includes('.part'))).toEqual([]);
});

test('two at once: the second is told, and a killed one is no obstacle', async () => {
  const dir = await temporaryFolder();
  await withLock(dir, () =>
    // The test's own process holds the lock; as another process it would be alive too.
    writeFile(join(dir, 'penayangan.lock'), String(process.ppid)).then(() =>
      expect(withLock(dir, async () => {})).rejects.toThrow(
        `penayangan lain sedang berjalan di folder ini (proses ${process.ppid})`,
      ),
    ),
  );
  await writeFile(join(dir, 'penayangan.lock'), '999999999');
  expect(await withLock(dir, async () => 'jalan')).toBe('jalan');
  expect(await readdir(dir)).toEqual([]);
});

/** A folder of releases, with a way to write builds and to publish them; each publication is a minute after the one before. */
async function publishing() {
  const dir = await temporaryFolder();
  const folder = releaseFolder(dir);
  let time = Date.parse('2026-01-20T12:00:00Z');
  return {
    dir,
    folder,
    async build(files: Record<string, string>) {
      await rm(folder.build, { recursive: true, force: true });
      for (const [name, text] of Object.entries({ '404.html': 'tidak ada', ...files })) {
        await mkdir(dirname(join(folder.build, name)), { recursive: true });
        await writeFile(join(folder.build, name), text);
      }
    },
    async publish({ live = true, at }: { live?: boolean; at?: Date } = {}) {
      time += 60_000;
      at ??= new Date(time);
      const release = await prepareRelease(folder, { fingerprint: String(at), at, count: () => {} });
      if (live) await goLive(folder, release);
      return release;
    },
  };
}
