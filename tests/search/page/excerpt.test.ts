import { expect, test } from 'vitest';
import { contentStems } from '#src/domain/language/content-stems.ts';
import { excerptFrom } from '#src/search/page/excerpt.ts';

const asked = (words: string) => new Set(contentStems(words));
const passages = [
  'KPU Kampar menetapkan rekapitulasi daftar pemilih berkelanjutan.',
  'Terbit Rabu, 30 Juni 2021 pukul 09.00 WIB',
  'Rapat pleno terbuka (pemutakhiran) dihadiri Bawaslu & partai politik.',
];

test('the passage that says most of the question is taken, with its words marked in whatever form', () => {
  expect(excerptFrom(passages, asked('rapat memutakhirkan'))).toBe(
    '<mark>Rapat</mark> pleno terbuka (<mark>pemutakhiran</mark>) dihadiri Bawaslu &amp; partai politik.',
  );
});

test('where no passage says any of it, the beginning stands', () => {
  const beginning = `${passages[0]} ${passages[1]}`;
  expect(excerptFrom(passages, asked('honor'))).toBe(beginning);
  expect(excerptFrom(passages, new Set())).toBe(beginning);
  expect(excerptFrom([], asked('honor'))).toBeUndefined();
});

test('a short passage is followed by what comes next, so that no line stays empty', () => {
  expect(excerptFrom(['Rapat pleno:', 'pemilih baru;', 'Aula KPU', 'Bangkinang.'], asked('pleno'))).toBe(
    'Rapat <mark>pleno</mark>: pemilih baru; Aula KPU · Bangkinang.',
  );
});

test('a long passage begins shortly before the first word that was asked for, and ends with a whole word', () => {
  const long = `${'Kalimat pembuka yang panjang. '.repeat(12)}Di sinilah honor petugas disebut. ${'Lalu penutup. '.repeat(20)}`;
  const excerpt = excerptFrom([long], asked('honor petugas')) ?? '';
  expect(excerpt).toMatch(/^… /);
  expect(excerpt).toContain('<mark>honor</mark> <mark>petugas</mark> disebut.');
  expect(excerpt).toMatch(/(?:Lalu|penutup\.) …$/);
  expect(excerpt.replace(/<\/?mark>/g, '').length).toBeLessThanOrEqual(115);
});

test('what looks like HTML in a text stays text', () => {
  expect(excerptFrom(['usia <17 tahun & <b>rapat</b>'], asked('rapat'))).toBe(
    'usia &lt;17 tahun &amp; &lt;<mark>b>rapat&lt;/b</mark>>',
  );
});
