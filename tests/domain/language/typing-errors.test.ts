import { expect, test } from 'vitest';
import { editDistance, isMistypedFiller, meantWord } from '#src/domain/language/typing-errors.ts';

const vocabulary = new Map([
  ['pemutakhiran', 9],
  ['pemilih', 30],
  ['warga', 12],
  ['undangan', 4],
  ['kontainer', 3],
  ['daftar', 20],
  ['meninggal', 5],
]);

test.each([
  ['pemutahiran', 'pemutakhiran'],
  ['pemutakiran', 'pemutakhiran'],
  ['pemilh', 'pemilih'],
  ['pmeilih', 'pemilih'],
  ['undagan', 'undangan'],
  ['kontaner', 'kontainer'],
  ['daftra', 'daftar'],
  ['mningal', 'meninggal'],
])('takes %s for %s', (typed, meant) => {
  expect(meantWord(typed, vocabulary)).toBe(meant);
});

test.each(['harga', 'tps', '2024', 'rendang', 'kontrakan'])('leaves %s alone', (word) => {
  expect(meantWord(word, vocabulary)).toBeUndefined();
});

test.each([
  ['pinjaman', 'pindahan'],
  ['sawit', 'sakit'],
  ['pantai', 'partai'],
  ['udang', 'undang'],
])('takes the good word %s for no mistyped %s', (word, near) => {
  expect(meantWord(word, new Map([[near, 9]]))).toBeUndefined();
});

test('still takes two letters beside the right ones on the keyboard for typing errors', () => {
  expect(meantWord('pendsftarsn', new Map([['pendaftaran', 1]]))).toBe('pendaftaran');
});

test('takes letters that are missing before letters that were replaced', () => {
  const near = new Map([
    ['pendataan', 9],
    ['penggantian', 1],
  ]);
  expect(meantWord('pengatian', near)).toBe('penggantian');
});

test('counts a swap of neighbours as one edit', () => {
  expect(editDistance('daftar', 'datfar', 2)).toBe(1);
});

test('stops counting above the limit', () => {
  expect(editDistance('pemilih', 'kontainer', 2)).toBe(3);
});

test('knows a filler with one wrong letter', () => {
  for (const word of ['masyarkat', 'bagaimna', 'sebelmu']) expect(isMistypedFiller(word), word).toBe(true);
  for (const word of ['masyarakat', 'pemilih', 'sapi']) expect(isMistypedFiller(word), word).toBe(false);
});
