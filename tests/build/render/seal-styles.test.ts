import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStyles } from '#src/build/render/seal-styles.ts';
import { deskPolicy, policies } from '#src/deploy/policies.ts';

let site = '';

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'suluh-styles-'));
});
afterEach(() => rm(site, { recursive: true, force: true }));

test('a page carries the styles of its sheets in one element, and its policy names exactly that', async () => {
  const seal = openStyles(site);
  const sealed = seal(page(await sheets('p{color:red}', 'h1{margin:0}')));
  const [, style = ''] = /<style>(.*)<\/style>/.exec(sealed) ?? [];
  expect(sealed.match(/<style>/g)).toHaveLength(1);
  expect(style).toContain('p{color:red}');
  expect(style).toContain('h1{margin:0}');
  expect(sealed).not.toContain('stylesheet');
  const hash = createHash('sha256').update(style).digest('base64');
  expect(sealed).toContain(`style-src 'self' 'sha256-${hash}'; style-src-attr 'none'`);
  expect(sealed).not.toContain('unsafe-inline');
});

test('rules of components that are not on the page are left out, those for what scripts add stay', async () => {
  const links = await sheets(
    'li:where(.astro-aaaaaaaa){margin:0}ol:where(.astro-aaaaaaaa) .about{margin:1px}dl:where(.astro-bbbbbbbb){margin:2px}.wide{margin:3px}',
  );
  const sealed = openStyles(site)(page(links, '<ol class="astro-aaaaaaaa"></ol>'));
  expect(sealed).toContain('.about{margin:1px}');
  expect(sealed).toContain('.wide{margin:3px}');
  expect(sealed).not.toContain('astro-bbbbbbbb');
});

test('pages that share sheets but not components get each their own', async () => {
  const seal = openStyles(site);
  const links = await sheets('a:where(.astro-aaaaaaaa){margin:0}b:where(.astro-bbbbbbbb){margin:0}');
  expect(seal(page(links, '<a class="astro-aaaaaaaa">'))).toContain('a:where(._0)');
  expect(seal(page(links, '<b class="astro-bbbbbbbb">'))).not.toContain('a:where(._0)');
});

test('marks of components are short, and the same in a page as in its styles', async () => {
  const seal = openStyles(site);
  const links = await sheets('a:where(.astro-aaaaaaaa){margin:0}b:where(.astro-bbbbbbbb){color:red}');
  const sealed = seal(page(links, '<b class="astro-bbbbbbbb astro-cccccccc">astro-physik</b>'));
  expect(sealed).toContain('b:where(._1){color:red}');
  expect(sealed).toContain('<b class="_1 astro-cccccccc">astro-physik</b>');
});

test('a page without styles, or with a policy of its own, keeps its policy', async () => {
  const seal = openStyles(site);
  expect(seal(page(''))).toBe(page(''));
  expect(seal(page(await sheets('p{margin:0}'), '', deskPolicy()))).toContain(deskPolicy());
});

function page(links: string, body = '', policy: string = policies.page) {
  return `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${policy}">${links}</head><body>${body}</body></html>`;
}

/** Writes style sheets; gives the links to them. */
async function sheets(...texts: string[]): Promise<string> {
  await Promise.all(texts.map((text, i) => writeFile(join(site, `${i}.css`), text)));
  return texts.map((_, i) => `<link rel="stylesheet" href="/${i}.css">`).join('');
}
