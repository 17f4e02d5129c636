import { describe, expect, test } from 'vitest';
import { robots, sitemap } from '#src/open-data/sitemap.ts';
import { all, only, readXml } from './read-xml.ts';

const site = 'https://suluh.example';

describe('a sitemap', () => {
  test('lists full addresses with the last change where it is known', () => {
    const [file, ...others] = sitemap(
      [
        { path: '/', lastChange: undefined },
        { path: '/agenda/2021-06-30-rapat/', lastChange: '2021-06-30T09:00:00+07:00' },
        { path: '/tanya/cek-dpt/', lastChange: '2024-05-01' },
      ],
      site,
    );
    expect(others).toEqual([]);
    expect(file?.path).toBe('/sitemap.xml');
    const root = readXml(file?.xml ?? '');
    expect(root).toMatchObject({
      name: 'urlset',
      attributes: { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    });
    expect(all(root, 'url').map((url) => url.children.map(({ name, text }) => [name, text]))).toEqual([
      [['loc', 'https://suluh.example/']],
      [
        ['loc', 'https://suluh.example/agenda/2021-06-30-rapat/'],
        ['lastmod', '2021-06-30T09:00:00+07:00'],
      ],
      [
        ['loc', 'https://suluh.example/tanya/cek-dpt/'],
        ['lastmod', '2024-05-01'],
      ],
    ]);
  });

  test('escapes what an address may hold', () => {
    const [file] = sitemap([{ path: "/cari/?q=a&b='<é" }], site);
    expect(only(only(readXml(file?.xml ?? ''), 'url'), 'loc').text).toBe(
      'https://suluh.example/cari/?q=a&b=%27%3C%C3%A9',
    );
  });

  test('stays one file at 50,000 addresses', () => {
    const entries = Array.from({ length: 50_000 }, (_, i) => ({ path: `/agenda/${i}/` }));
    expect(sitemap(entries, site).map(({ path }) => path)).toEqual(['/sitemap.xml']);
  });

  test('becomes an index with parts above, which lose no address', () => {
    const entries = Array.from({ length: 50_001 }, (_, i) => ({ path: `/agenda/${i}/` }));
    const [index, ...parts] = sitemap(entries, site);
    expect(parts.map(({ path }) => path)).toEqual(['/sitemap-1.xml', '/sitemap-2.xml']);
    const root = readXml(index?.xml ?? '');
    expect(root.name).toBe('sitemapindex');
    expect(all(root, 'sitemap').map((part) => only(part, 'loc').text)).toEqual([
      'https://suluh.example/sitemap-1.xml',
      'https://suluh.example/sitemap-2.xml',
    ]);
    expect(parts.map(({ xml }) => xml.match(/<loc>/g)?.length)).toEqual([50_000, 1]);
  });
});

test('robots.txt names the sitemap and keeps the desk out of search results', () => {
  expect(robots(site).split('\n')).toEqual([
    'User-agent: *',
    'Disallow: /admin/',
    '',
    'Sitemap: https://suluh.example/sitemap.xml',
    '',
  ]);
});
