import { expect, test } from 'vitest';
import type { Content } from '#src/content/read.ts';
import { textEdition } from '#src/text-edition/text-edition.ts';
import {
  agendaPost,
  announcementPost,
  clarificationPost,
  faqPost,
  recapitulation,
} from '../fixtures/posts/base.ts';
import { at, contentOf, guide, rows, source } from './content.ts';

test('no text of an editor becomes markup, wherever it stands', () => {
  const hostile = `<img src=x onerror=alert(1)>"'><script>alert(1)</script>&`;
  const everywhere = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((one) => everywhere(one, key));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, everywhere(one, name)]));
    return typeof value === 'string' && free.has(key) ? hostile : value;
  };
  const honest = contentOf({
    posts: [
      agendaPost('2021-12-30-pleno', { contact: 'Andi', sources: [source] }),
      announcementPost('2024-11-12-simulasi', {
        cover: { src: 'media/a.jpg', alt: 'TPS' },
        attachments: [{ file: 'media/a.pdf', title: 'Surat' }],
        withdrawn: { date: '2026-01-01', note: 'Ditarik' },
        dpb: recapitulation.id,
      }),
      clarificationPost('2019-01-03-kontainer', {
        corrections: [{ date: '2019-01-05', note: 'Diperbaiki' }],
      }),
      faqPost('cek-nama'),
    ],
    recapitulations: [{ ...recapitulation, rows, note: 'Catatan', sources: [source] }],
    guides: [guide],
    pages: [{ id: 'tentang', file: '', title: 'Tentang', summary: 'Kami', updated: '2026-01-01', body: 'a' }],
  });
  const pages = textEdition(everywhere(honest) as Content, at).map(({ html }) => html());
  expect(pages.length).toBeGreaterThan(14);
  expect(pages.every((page) => page.includes('&lt;script&gt;'))).toBe(true);
  expect(pages.filter((page) => /<script|<img|"'>/.test(page))).toEqual([]);
});

/** Fields in which editors write as they like. */
const free = new Set(
  'title summary question short name shortName regionName province address note alt publisher claim facts contact text office bring label answer hotline'.split(
    ' ',
  ),
);
