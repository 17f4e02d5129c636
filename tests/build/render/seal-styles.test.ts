import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sealPage } from '#src/build/render/seal-styles.ts';
import { deskPolicy, policies } from '#src/deploy/policies.ts';

const page = (styles: string, body = '', policy: string = policies.page) =>
  `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${policy}">${styles}</head><body>${body}</body></html>`;

test('a page carries one style element, and its policy names exactly that', () => {
  const sealed = sealPage(page('<style>p{color:red}</style><style>h1{margin:0}</style>'));
  const [, style = ''] = /<style>(.*)<\/style>/.exec(sealed) ?? [];
  expect(sealed.match(/<style>/g)).toHaveLength(1);
  expect(style).toContain('p{color:red}');
  expect(style).toContain('h1{margin:0}');
  const hash = createHash('sha256').update(style).digest('base64');
  expect(sealed).toContain(`style-src 'self' 'sha256-${hash}'; style-src-attr 'none'`);
  expect(sealed).not.toContain('unsafe-inline');
});

test('rules of components that are not on the page are left out, those for what scripts add stay', () => {
  const css =
    'li:where(.astro-aaaaaaaa){margin:0}ol:where(.astro-aaaaaaaa) .about{margin:1px}dl:where(.astro-bbbbbbbb){margin:2px}.wide{margin:3px}';
  const sealed = sealPage(page(`<style>${css}</style>`, '<ol class="astro-aaaaaaaa"></ol>'));
  expect(sealed).toContain('.about{margin:1px}');
  expect(sealed).toContain('.wide{margin:3px}');
  expect(sealed).not.toContain('astro-bbbbbbbb');
});

test('pages that share styles but not components get each their own', () => {
  const pruned = new Map<string, string>();
  const css = '<style>a:where(.astro-aaaaaaaa){margin:0}b:where(.astro-bbbbbbbb){margin:0}</style>';
  expect(sealPage(page(css, '<a class="astro-aaaaaaaa">'), pruned)).toContain('a:where(.astro-aaaaaaaa)');
  expect(sealPage(page(css, '<b class="astro-bbbbbbbb">'), pruned)).not.toContain('a:where(.astro-aaaaaaaa)');
});

test('a page without styles, or with a policy of its own, keeps its policy', () => {
  expect(sealPage(page(''))).toBe(page(''));
  expect(sealPage(page('<style>p{margin:0}</style>', '', deskPolicy()))).toContain(deskPolicy());
});
