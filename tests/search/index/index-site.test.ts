import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexFolder, indexSite, pagesIn, searchedPart } from '#src/search/index/index-site.ts';
import { openIndexIn } from '../../eval/search/pagefind-index.ts';

const newest = ['/tanya/usia/', '/agenda/2026-02-01-b/', '/agenda/2026-01-01-a/'];
let site = '';

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'suluh-index-'));
  for (const address of [...newest, '/', '/agenda/', '/cek/', '/teks/agenda/2026-01-01-a/'])
    await page(address);
});
afterEach(() => rm(site, { recursive: true, force: true }));

test('pages are told in one order on every disk, and those of the text edition are not read', () => {
  expect(pagesIn(site, [...newest, '/agenda/belum-tayang/'])).toEqual([
    'tanya/usia/index.html',
    'agenda/2026-02-01-b/index.html',
    'agenda/2026-01-01-a/index.html',
    'index.html',
    'agenda/index.html',
    'cek/index.html',
  ]);
});

test('what is searched lists its pages in the order in which they were told', async () => {
  const text = '<p data-pagefind-filter="tahun:2026">penyebaran</p>';
  for (const address of newest) await page(address, `<article data-pagefind-body>${text}</article>`);
  await indexSite(site, newest);
  const fullText = await openIndexIn(join(site, indexFolder));
  for (const words of ['', 'sebar']) {
    const found = await fullText.search(words, { tahun: '2026' });
    const urls = await Promise.all(found.map(async (one) => (await one.load()).url));
    expect(urls).toEqual(newest);
  }
});

test('nothing is written that no reader loads', async () => {
  await page('/tanya/usia/', '<article data-pagefind-body>isi</article>');
  await indexSite(site, newest);
  const folder = join(site, indexFolder);
  const files = (await readdir(folder)).filter((name) => !name.endsWith('.pf_meta'));
  expect(files.sort()).toEqual([
    'fragment',
    'index',
    'pagefind-entry.json',
    'pagefind.js',
    'wasm.id.pagefind',
  ]);
});

test('only the part of a page that is searched is told', () => {
  const part = '<div class="a" data-pagefind-body><div>isi</div></div>';
  expect(searchedPart(`<head><title>&lt;p data-pagefind-body></title></head><p>tidak</p>${part}`)).toBe(
    `<html lang="id"><body>${part}</body></html>`,
  );
  expect(searchedPart('<article>data-pagefind-body</article>')).toBeUndefined();
});

test('what only its place on the page keeps apart is apart for the indexer, and nothing else', () => {
  const of = (html: string) => searchedPart(`<div data-pagefind-body>${html}</div>`);
  expect(of('<dt>Waktu</dt><dd>9<small>%</small></dd>')).toContain('Waktu</dt> <dd>9 <small>%</small></dd>');
  expect(of('<a>1</a><a>2</a>. <span>3</span>Pindah')).toContain('<a>1</a> <a>2</a>. <span>3</span> Pindah');
  const sentence = '<b><span>e-KTP</span></b>, <a>KPU</a>.';
  expect(of(sentence)).toContain(sentence);
});

async function page(address: string, main = '<p>lain</p>'): Promise<void> {
  const folder = join(site, address);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'index.html'), `<html lang="id"><body><main>${main}</main></body></html>`);
}
