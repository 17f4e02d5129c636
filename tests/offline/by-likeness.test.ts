import { expect, test } from 'vitest';
import { byLikeness } from '#src/offline/by-likeness.ts';

const text = (title: string, html: string) => ({ title, html });

test('texts that say the same stand together, and none is lost', () => {
  const texts = [
    text('Rapat', '<p>Rapat pleno terbuka rekapitulasi data pemilih'),
    text('Surat', '<p>Surat suara tercoblos di pelabuhan itu tidak ada'),
    text('Pleno', '<p>Hasil rapat pleno terbuka rekapitulasi data pemilih'),
    text('Kabar', '<p>Kabar surat suara tercoblos di pelabuhan itu salah'),
  ];
  expect(byLikeness(texts).map(({ title }) => title)).toEqual(['Rapat', 'Pleno', 'Surat', 'Kabar']);
});

test('texts that share nothing keep their order', () => {
  const texts = [text('Satu', ''), text('Dua', '<p>dua kata saja'), text('Tiga', '<p>tiga kata lain')];
  expect(byLikeness(texts)).toEqual(texts);
  expect(byLikeness([])).toEqual([]);
});
