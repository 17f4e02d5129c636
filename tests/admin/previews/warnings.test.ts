import { expect, test } from 'vitest';
import type { ShownPhoto } from '#admin/previews/cards/browser-pictures.ts';
import { cardWarnings } from '#admin/previews/cards/warnings.ts';
import type { SetText } from '#src/cards/paint.ts';
import type { DrawnOutlet } from '#src/cards/wanted.ts';
import type { Post } from '#src/domain/post.ts';
import { agendaPost, announcementPost, clarificationPost, faqPost } from '../../fixtures/posts/base.ts';
import { contentOf, covered } from '../../cards/drawing.ts';

const long =
  'Rapat pleno terbuka rekapitulasi daftar pemilih berkelanjutan triwulan empat tingkat kabupaten di aula kantor';

test('a good card has no warning', () => {
  expect(warningsOf(agendaPost('2021-12-30-pleno'), 'instagram')).toEqual([]);
  expect(warningsOf(faqPost('cek-dpt'), 'videotron')).toEqual([]);
});

test('a title too long for the videotron is told with the words that remain', () => {
  const [warning = ''] = warningsOf(announcementPost('2024-11-13-x', { title: long }), 'videotron');
  expect(warning).toMatch(/^Judul 14 kata .*Videotron; yang tampil: “Rapat pleno .*…” Isi "Judul kartu"/);
  expect(warningsOf(announcementPost('2024-11-13-x', { title: long }), 'square')).toEqual([]);
});

test('a clarification keeps its whole title there, and says so', () => {
  const post = clarificationPost('2019-01-03-x', { title: long, facts: [`${long} itu.`] });
  expect(warningsOf(post, 'videotron')[0]).toMatch(/terlalu panjang bagi orang yang lewat/);
});

test('characters that the cards’ font lacks are named', () => {
  const [warning = ''] = warningsOf(
    agendaPost('2021-12-30-x', { title: 'Rapat 🎉 besar السلام (pleno)' }),
    'square',
  );
  expect(warning).toContain('🎉');
  expect(warning).toContain('ا');
  expect(warning).not.toMatch(/[()]/);
});

test('a photograph without words, one that is too small, and one that nearly vanishes below its veil', () => {
  const cover = { src: 'media/foto.jpg', alt: '' };
  const post = agendaPost('2021-12-30-x', { cover });
  expect(warningsOf(post, 'square', [], [{ veil: 0.82, scale: 2 }]).join()).toMatch(
    /^Foto tertutup 82 %.*Keterangan gambar/,
  );
  expect(warningsOf(post, 'square', [], [{ veil: 0, scale: 2.1 }]).join()).toMatch(
    /^Foto utama terlalu kecil/,
  );
});

test('a headline that is set small, and a text that is cut', () => {
  const post = agendaPost('2021-12-30-x');
  const fitted = { width: 9, height: 9, cut: false };
  const texts: SetText[] = [
    { text: post.title, fitted: { ...fitted, style: 'headline', size: 36, lines: [post.title] } },
    {
      text: 'Sumber yang panjang',
      fitted: { ...fitted, style: 'text', size: 28, lines: ['Sumber yang…'], cut: true },
    },
  ];
  expect(warningsOf(post, 'square', texts)).toEqual([
    expect.stringMatching(/Judul tercetak kecil \(36/),
    expect.stringContaining('“Sumber yang…”'),
  ]);
});

function warningsOf(
  post: Post,
  outlet: DrawnOutlet,
  texts: SetText[] = [],
  photos: ShownPhoto[] = [],
): string[] {
  return cardWarnings({ post, outlet, content: contentOf(post, outlet), texts, photos, covered });
}
