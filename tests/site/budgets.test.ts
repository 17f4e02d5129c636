import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { budgets } from './budgets.ts';
import { pagesBySection, postPages, siteDir } from './pages.ts';

const bySection = pagesBySection();
/** The desks are programs for people who open them daily, and their scripts are no part of a reader's first view. */
const forReaders = [...bySection].filter(([section]) => section !== 'admin' && section !== 'bakohumas');
const pages = forReaders.flatMap(([, files]) => files);

test('the first view of each page stays within the budget', () => {
  const heavy = pages.map(weigh).filter(({ bytes }) => bytes > budgets.firstView);
  expect(heavy).toEqual([]);
});

test('the page of a post, all that it takes to read it, stays within a stricter budget', () => {
  expect(postPages.length).toBeGreaterThan(0);
  const heavy = postPages.filter((file) => zipped(read(file)) > budgets.post);
  expect(heavy).toEqual([]);
});

test('a post of the text edition costs at most 2 kB; a list or a guide, read once and whole, half as much again', () => {
  const texts = bySection.get('teks') ?? [];
  const posts = new Set(postPages.map((file) => `teks/${file}`));
  expect(texts).toEqual(expect.arrayContaining([...posts]));
  const limit = (file: string) => budgets.text * (posts.has(file) ? 1 : 1.5);
  const heavy = texts.map(weigh).filter(({ file, bytes }) => bytes > limit(file));
  expect(heavy).toEqual([]);
});

test('nothing blocks the first paint but the page itself', () => {
  // Code pages are made by the register with a small style sheet of their own.
  const blocked = pages.filter(
    (file) =>
      !file.startsWith('C/') &&
      /<link\b[^>]*rel="stylesheet"|<script\b(?![^>]*(?:type="module"|type="application\/ld\+json"))/.test(
        read(file),
      ),
  );
  expect(blocked).toEqual([]);
});

test('a page with pictures in its text loads none by itself', () => {
  const eager = postPages.filter((file) =>
    /<img\b[^>]*src="\/(?:kartu|media)\//.test(read(file).replace(/<template[\s\S]*?<\/template>/g, '')),
  );
  expect(eager).toEqual([]);
});

test('the card that messengers show stays below their limit', () => {
  const cards = postPages.flatMap((file) => {
    const [, address] = /property="og:image" content="([^"]+)"/.exec(read(file)) ?? [];
    return address ? [join(siteDir, decodeURI(new URL(address).pathname))] : [];
  });
  expect(cards.length).toBeGreaterThan(0);
  expect(cards.filter((card) => statSync(card).size > budgets.preview)).toEqual([]);
});

test('the search says what its full text weighs', () => {
  const files = (pattern: string) => globSync(pattern, { cwd: siteDir }).map((file) => join(siteDir, file));
  const sum = (paths: string[]) => paths.reduce((all, path) => all + zipped(readFileSync(path)), 0);
  const program = files('pagefind/{pagefind.js,pagefind-entry.json,wasm.id.pagefind,*.pf_meta}');
  const code = files('_astro/{full-text,pagefind-worker}*.js');
  // Words of daily speech come when a question finds little. A small site has its words in few pieces, and a search may need them all; texts are loaded in the order of the list.
  const search = [...files('pagefind/index/*'), ...files('pagefind/fragment/*').slice(0, 10)];
  const [, said] = /Cari di seluruh isi, sekitar&nbsp;(\d+)&nbsp;kB/.exec(read('cari/index.html')) ?? [];
  const weight = sum([...program, ...code, ...search]) / 1000;
  expect(Math.abs(Number(said) - weight)).toBeLessThan(0.15 * weight);
});

test('the service worker is small', () => {
  expect(zipped(readFileSync(join(siteDir, 'sw.js')))).toBeLessThan(budgets.worker);
});

/** A page with its scripts and what these import at once. */
function weigh(file: string): { file: string; bytes: number } {
  const html = read(file);
  const scripts = new Set([...html.matchAll(/<script\b[^>]*\bsrc="\/([^"]+)"/g)].map(([, src = '']) => src));
  for (const script of scripts)
    for (const [, name = ''] of read(script).matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g)) {
      const imported = join(script, '..', name);
      if (existsSync(join(siteDir, imported))) scripts.add(imported);
    }
  const parts = [html, ...[...scripts].map(read)];
  return { file, bytes: parts.reduce((sum, part) => sum + zipped(part), 0) };
}

function zipped(part: string | Buffer): number {
  return gzipSync(part, { level: 9 }).length;
}

function read(file: string): string {
  return readFileSync(join(siteDir, file), 'utf8');
}
