import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { answerOf } from '#src/content/worker-answer.ts';
import { lightenIndex } from './lighten-index.ts';

/** Where the full-text index lies in a site. */
export const indexFolder = 'pagefind';

/** Pages that the indexer, a program of its own, is given at once. */
const together = 64;

/**
 * Builds the full-text index of a built site with Indonesian stemming. The indexer is told every page, those at the addresses `first` first, and so they
 * are listed where nothing else orders them. Left to itself it would take a folder in the order of the disk: another machine would write other bytes,
 * and an order of its own costs the readers of 10,000 pages 25 kB. Throws with the indexer's own words when it fails.
 */
export async function indexSite(siteDir: string, first: string[]): Promise<void> {
  try {
    const index = await readPages(siteDir, pagesIn(siteDir, first));
    const outputPath = join(siteDir, indexFolder);
    const { errors } = await index.writeFiles({ outputPath });
    if (errors.length > 0) throw new Error(`Indeks pencarian gagal ditulis: ${errors.join('; ')}`);
    lightenIndex(outputPath);
  } finally {
    await close();
  }
}

/** The same on another core, while this program does something else: ten thousand pages take a dozen seconds. */
export function indexElsewhere(...order: Parameters<typeof indexSite>): Promise<unknown> {
  return answerOf(new Worker(new URL('./index-worker.ts', import.meta.url), { workerData: order }));
}

/** Files of a site's pages: those at the addresses `first`, then the others. None lies deeper than `<section>/<page>/`. */
export function pagesIn(siteDir: string, first: string[]): string[] {
  const sections = foldersIn(siteDir);
  const pages = sections.flatMap((section) =>
    foldersIn(join(siteDir, section)).map((page) => `/${section}/${page}/`),
  );
  const all = new Set([...first, '/', ...[...sections.map((section) => `/${section}/`), ...pages].sort()]);
  return [...all]
    .map((address) => `${address.slice(1)}index.html`)
    .filter((file) => existsSync(join(siteDir, file)));
}

/** The part of a page that is searched, as a document of its own; undefined where nothing is. A page has one. */
export function searchedPart(html: string): string | undefined {
  const start = /<([a-z]+)\b[^>]*\sdata-pagefind-body\b/.exec(html);
  if (!start) return undefined;
  const end = html.lastIndexOf(`</${start[1]}>`);
  const part = html.slice(start.index, end).replaceAll(standsApart, '$& ');
  return `<html lang="id"><body>${part}</${start[1]}></body></html>`;
}

/** Where its place on the page alone parts a word from the next: the indexer would read "WaktuRabu", "305.07550,7%" and "1Pindah". */
const standsApart = /<\/(?:dt|th|caption)>|(?=<small\b)|<\/(?:a|span|dd)>(?=<[a-z]|[A-Z])/g;

function foldersIn(dir: string): string[] {
  const entries = readdirSync(dir, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

async function readPages(siteDir: string, pages: string[]): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({
    forceLanguage: 'id',
    rootSelector: '[data-pagefind-body]',
  });
  if (!index) throw new Error(`Indeks pencarian gagal dibuat: ${errors.join('; ')}`);
  for (let at = 0; at < pages.length; at += together) {
    const answers = pages.slice(at, at + together).map(async (sourcePath) => {
      const content = searchedPart(readFileSync(join(siteDir, sourcePath), 'utf8'));
      return content === undefined ? [] : (await index.addHTMLFile({ sourcePath, content })).errors;
    });
    const failures = (await Promise.all(answers)).flat();
    if (failures.length > 0)
      throw new Error(`Indeks pencarian gagal membaca halaman: ${failures.join('; ')}`);
  }
  return index;
}
