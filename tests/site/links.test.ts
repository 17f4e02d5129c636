import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { check, type LinkResult } from 'linkinator';
import { beforeAll, expect, test } from 'vitest';
import { freePort } from '#src/cli/test/free-port.ts';
import { pagesBySection, siteDir } from './pages.ts';

let links: LinkResult[] = [];

beforeAll(async () => {
  links = await internalLinks();
}, 120_000);

test('every page was looked at, and they link to more than themselves', () => {
  const pages = [...pagesBySection().values()].flat();
  const seen = new Set(links.map(({ url }) => url));
  expect(pages.filter((page) => !seen.has(page))).toEqual([]);
  expect(seen.size).toBeGreaterThan(pages.length);
});

test('every internal link leads to something', () => {
  expect(broken().filter((link) => !link.includes('#'))).toEqual([]);
});

test('every anchor is there on the page that a link names', () => {
  expect(broken().filter((link) => link.includes('#'))).toEqual([]);
});

function broken(): string[] {
  return links
    .filter(({ state }) => state === 'BROKEN')
    .map(({ url, parent, status }) => `${parent} -> ${url} (${status})`);
}

/** Links from page to page, also those that name the site's own public address. Nobody else's server is asked. */
async function internalLinks(): Promise<LinkResult[]> {
  const port = await freePort();
  const local = `http://127.0.0.1:${port}/`;
  const home = await readFile(join(siteDir, 'index.html'), 'utf8');
  const publicAddress = /<link rel="canonical" href="(https:\/\/[^"/]+\/)"/.exec(home)?.[1];
  if (!publicAddress) throw new Error('Beranda tidak menyebut alamat resminya (link rel="canonical").');
  const result = await check({
    path: ['**/*.html'],
    serverRoot: siteDir,
    port,
    cleanUrls: true,
    checkFragments: true,
    checkCss: true,
    linksToSkip: async (link) => !link.startsWith(local) && !link.startsWith(publicAddress),
    urlRewriteExpressions: [
      { pattern: new RegExp(`^${publicAddress.replaceAll('.', '\\.')}`), replacement: local },
    ],
  });
  return result.links.filter(({ state }) => state !== 'SKIPPED');
}
