import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { measured } from './process.ts';
import { number, printTable } from './table.ts';

/** What a server may send before it waits for the reader's first answer: ten packets of 1,460 bytes (RFC 6928), less the response's headers. */
const limit = 14_000;

/** The desk is a program for editors, who open it daily; it is no page for readers. */
const notForReaders = 'admin/';

/** Weighs the first view of each kind of page over the real content: HTML, style sheets and scripts, each compressed as servers send it. */
export async function benchWeight(dir: string, contentDir: string): Promise<void> {
  const site = join(dir, 'site');
  await measured(['src/cli/build.ts'], {
    CONTENT_DIR: contentDir,
    OUT_DIR: site,
    SULUH_WORK: join(dir, 'work'),
  });
  const kinds = Map.groupBy(
    globSync('**/*.html', { cwd: site }).filter((file) => !file.startsWith(notForReaders)),
    kindOf,
  );
  const rows = [...kinds].map(([kind, pages]) => ({ kind, pages: pages.length, ...heaviest(site, pages) }));
  printTable(
    'Berat tampilan pertama: halaman terberat tiap jenis, HTML + CSS + JavaScript',
    rows
      .sort((a, b) => b.gzip - a.gzip)
      .map(({ kind, pages, page, gzip, brotli }) => ({
        what: `${kind}${pages > 1 ? ` (${pages}): ${page}` : ''}`,
        measured: `gzip ${kilobytes(gzip)}, brotli ${kilobytes(brotli)}`,
        target: `<= ${kilobytes(limit)}`,
        met: gzip <= limit,
      })),
  );
}

/** "/agenda/", "/agenda/…/", "/arsip/…/…/". */
function kindOf(file: string): string {
  const [section = '', ...rest] = file.replace(/(^|\/)index\.html$/, '').split('/');
  return `/${section}${section && !section.endsWith('.html') ? '/' : ''}${rest.map(() => '…/').join('')}`;
}

function heaviest(site: string, pages: string[]) {
  const weighed = pages.map((page) => {
    const parts = partsOf(site, page).map((file) => readFileSync(join(site, file)));
    const sum = (compress: (part: Buffer) => Buffer) =>
      parts.reduce((bytes, part) => bytes + compress(part).length, 0);
    return {
      page,
      gzip: sum((part) => gzipSync(part, { level: 9 })),
      brotli: sum((part) => brotliCompressSync(part)),
    };
  });
  return weighed.reduce((a, b) => (b.gzip > a.gzip ? b : a));
}

/** The page and every file of the site that it needs before it is whole: style sheets, scripts, and what these import. */
function partsOf(site: string, page: string): string[] {
  const html = readFileSync(join(site, page), 'utf8');
  const named = [
    ...matches(html, /<link\b[^>]*\brel="(?:stylesheet|modulepreload)"[^>]*\bhref="\/([^"]+)"/g),
    ...matches(html, /<script\b[^>]*\bsrc="\/([^"]+)"/g),
  ];
  const parts = new Set(named);
  for (const part of parts)
    if (part.endsWith('.js')) for (const file of importsOf(site, part)) parts.add(file);
  return [page, ...parts];
}

/** Static imports only: what is imported while it runs is not needed for the first view. */
function importsOf(site: string, script: string): string[] {
  const code = readFileSync(join(site, script), 'utf8');
  return matches(code, /(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g)
    .map((name) => join(script, '..', name))
    .filter((file) => existsSync(join(site, file)));
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = '']) => found);
}

function kilobytes(bytes: number): string {
  return `${number(bytes / 1000, 1)} kB`;
}
