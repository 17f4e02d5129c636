import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startPages } from '#src/build/render/pages.ts';
import type { Content } from '#src/content/read.ts';

const working = join(import.meta.dirname, '../../../.astro');
const own = `susun-${process.pid}`;
let dir = '';

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'suluh-pages-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

test('what goes wrong in the program of the pages is told to the build, and nothing is left of it', async () => {
  const pages = await startPages({ siteDir: join(dir, 'site'), cacheDir: join(dir, 'cache') });
  // Astro meets an office without an address.
  await pages.prepare({ office: {} } as Content);
  await expect(pages.render()).rejects.toThrow(/\S/);
  await pages.stop();
  expect(await readdir(working)).not.toContain(own);
});

test('a build that ends early ends the program too', async () => {
  const pages = await startPages({ siteDir: join(dir, 'site'), cacheDir: join(dir, 'cache') });
  const told = expect(pages.render()).rejects.toThrow('Penyusun halaman berhenti sebelum selesai');
  await pages.stop();
  await told;
});
