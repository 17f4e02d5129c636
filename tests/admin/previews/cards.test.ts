import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Renderer } from '@takumi-rs/core';
import { initSync } from '@takumi-rs/wasm';
import { expect, test } from 'vitest';
import { browserRenderer } from '#admin/previews/cards/renderer.ts';
import { loadFonts } from '#src/cards/look/load-fonts.ts';
import { createPainter, type Paint, type SetText } from '#src/cards/paint.ts';
import type { CardRenderer } from '#src/cards/renderer.ts';
import type { DrawnOutlet } from '#src/cards/wanted.ts';
import type { Post } from '#src/domain/post.ts';
import {
  agendaPost,
  announcementPost,
  clarificationPost,
  faqPost,
  recapitulation,
} from '../../fixtures/posts/base.ts';
import { pictures } from '../../fixtures/posts/pictures.ts';
import { contentsOf } from '../../cards/drawing.ts';

initSync({
  module: readFileSync(createRequire(import.meta.url).resolve('@takumi-rs/wasm/takumi_wasm_bg.wasm')),
});

const photo = `data:image/jpeg;base64,${(await pictures[0]?.draw())?.toString('base64')}`;
const fonts = await loadFonts();
const [native, inBrowser] = await Promise.all([paintWith(new Renderer()), paintWith(browserRenderer())]);

const cover = { src: 'media/orang-ramai.jpg', alt: 'Orang ramai' };
const cards: [DrawnOutlet, Post][] = [
  ['instagram', agendaPost('2021-12-30-pleno', { cover })],
  ['story', clarificationPost('2019-01-03-kontainer')],
  ['carousel', clarificationPost('2019-01-03-kontainer', { claimImage: cover })],
  ['videotron', announcementPost('2021-12-30-pdpb', { category: 'dpb', dpb: recapitulation.id })],
  ['youtube', announcementPost('2024-11-13-simulasi', { cover, sample: true })],
  ['square', faqPost('cek-dpt')],
];

test.each(cards)(
  'the desk’s renderer draws the %s card to the pixel as it is published: %#',
  async (outlet, post) => {
    for (const content of contentsOf(post, outlet)) {
      const [published, preview] = await Promise.all([native(content, outlet), inBrowser(content, outlet)]);
      expect(Buffer.from(preview).equals(Buffer.from(published))).toBe(true);
    }
  },
  60_000,
);

test('another content gives other pixels', async () => {
  const [first] = contentsOf(faqPost('cek-dpt'), 'square');
  if (!first) throw new Error('no card');
  const other = await inBrowser({ ...first, headline: `${first.headline} sekarang` }, 'square');
  expect(Buffer.from(other).equals(Buffer.from(await native(first, 'square')))).toBe(false);
});

function paintWith(renderer: CardRenderer): Promise<Paint> {
  return createPainter(renderer, fonts, undefined, { photo: async () => photo, stamped: async () => photo });
}

test('the desk hears in how many lines and how large a headline is set', async () => {
  const [content] = contentsOf(agendaPost('2021-12-30-pleno'), 'story');
  if (!content) throw new Error('no card');
  const heard: SetText[] = [];
  await native(content, 'story', (texts) => heard.push(...texts));
  const headlines = heard.filter(({ fitted }) => fitted.style === 'headline');
  expect(headlines.map(({ fitted }) => fitted.lines.join(' '))).toEqual([content.headline]);
  expect(headlines[0]?.fitted.size).toBeGreaterThan(60);
});
