import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TitleIndex } from '#src/search/title-index.ts';
import { siteDir } from './pages.ts';

test('every standing page that the search offers is there, under the heading it is offered by', async () => {
  const { pages } = JSON.parse(await readFile(join(siteDir, 'cari/indeks.json'), 'utf8')) as TitleIndex;
  expect(pages.length).toBeGreaterThan(6);
  for (const { url, title } of pages) {
    const html = await readFile(join(siteDir, url, 'index.html'), 'utf8');
    const [, heading] = /<h1\b[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
    expect(heading?.replaceAll(/<[^>]*>/g, '').trim(), url).toBe(title);
  }
});
