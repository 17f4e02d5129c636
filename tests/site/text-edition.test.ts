import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kindIds, kinds } from '#src/domain/kinds.ts';
import { pagesBySection, postPages, siteDir } from './pages.ts';

const sections = kindIds.map((kind) => kinds[kind].path.slice(1, -1));
const bySection = pagesBySection();
const textPages = bySection.get('teks') ?? [];
const read = (file: string) => readFileSync(join(siteDir, file), 'utf8');

test('every post and every voter data page is in the text edition too', () => {
  const dpb = (bySection.get('dpb') ?? []).filter((file) => file.endsWith('/index.html'));
  expect(postPages.length).toBeGreaterThan(0);
  expect([...postPages, ...dpb].filter((file) => !textPages.includes(`teks/${file}`))).toEqual([]);
});

test('no page of it loads anything', () => {
  const loads =
    /<(?:script|img|iframe|video|audio|object|embed)\b|<link[^>]*rel="(?:stylesheet|preload|modulepreload)"|url\(/;
  expect(textPages.filter((file) => loads.test(read(file)))).toEqual([]);
});

test('its links stay in it, but for the way to the full page', () => {
  const [section = ''] = sections;
  const page = read(textPages.find((file) => file.startsWith(`teks/${section}/2`)) ?? 'teks/index.html');
  const nav = /<nav[\s\S]*?<\/nav>/.exec(page)?.[0] ?? '';
  const links = [...nav.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  expect(links.length).toBeGreaterThan(4);
  expect(links.filter((href) => !href?.startsWith('/teks/'))).toEqual([]);
});
