import { expect, test } from 'vitest';
import { contentWords, words } from '#src/domain/language/words.ts';

test.each(['e-KTP', 'E-ktp', 'KTP-el', 'KTP elektronik', 'ektp', 'e ktp'])('writes %s in one way', (text) => {
  expect(words(text)).toEqual(['ektp']);
});

test.each([
  ['hoax', ['hoaks']],
  ['gmn cara ngurus pindah tps yg bnr', ['ngurus', 'pindah', 'tps']],
  ['apakah benar kotak suara dari kardus?', ['kotak', 'suara', 'kardus']],
  ['kapan rapat pleno DPB', ['rapat', 'pleno', 'dpb']],
  ['601.561 pemilih', ['601561', 'pemilih']],
  ['70jt srt suara, 300rb', ['70', 'juta', 'surat', 'suara', '300', 'ribu']],
  ['sur\u200bat su\u00adara', ['surat', 'suara']],
  ['triwulan IV', ['triwulan', '4']],
  ['tujuh kontainer', ['7', 'kontainer']],
  ['bantuan Rp600 ribu atau Rp 600.000', ['bantuan', '600', 'ribu', '600000']],
  ['bekerja sama dan kerja sama', ['kerjasama', 'kerjasama']],
  ['pleno hari ini, hari Senin', ['pleno', 'hari', 'senin']],
  ['Undang2 Pemilu', ['undang', 'pemilu']],
])('takes the meaning of “%s”', (text, expected) => {
  expect(contentWords(text)).toEqual(expected);
});

test('keeps stop words when there is nothing else', () => {
  expect(contentWords('apa kabar')).toEqual(['apa', 'kabar']);
});

test.each(['', '   ', '🙏🙏🙏', '<<<>>>', '\u202e\u200f'])('finds no words in %j', (text) => {
  expect(words(text)).toEqual([]);
});

test('reads a message of a megabyte within a second', () => {
  const start = performance.now();
  words('sebarkan pesan ini '.repeat(55_000));
  expect(performance.now() - start).toBeLessThan(1_000);
});
