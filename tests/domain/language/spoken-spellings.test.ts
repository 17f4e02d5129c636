import { expect, test } from 'vitest';
import { dialectSpellings, fullSpelling, loanSpelling } from '#src/domain/language/spoken-spellings.ts';

test.each([
  ['suaro', 'suara'],
  ['negare', 'negara'],
  ['dende', 'denda'],
  ['tanjuang', 'tanjung'],
  ['kuciang', 'kucing'],
  ['surek', 'surat'],
  ['mancoblos', 'mencoblos'],
  ['tarakhia', 'terakhir'],
  ['oghang', 'orang'],
  ['namonyo', 'namanya'],
])('spells %s as %s too', (dialect, standard) => {
  expect(dialectSpellings(dialect)).toContain(standard);
});

const vocabulary = new Map([
  ['surat', 9],
  ['suara', 12],
  ['terakhir', 3],
  ['seret', 1],
  ['lengkap', 2],
]);

test.each([
  ['srt', 'surat'],
  ['trakhir', 'terakhir'],
  ['lngkp', 'lengkap'],
])('fills the vowels of %s', (short, full) => {
  expect(fullSpelling(short, vocabulary)).toBe(full);
});

test.each(['sr', '123', 'kartu', 'surat', ''])('leaves %j alone', (word) => {
  expect(fullSpelling(word, vocabulary)).toBeUndefined();
});

test.each([
  ['thermogun', 'termogun'],
  ['registration', 'registrasi'],
  ['university', 'universitas'],
  ['logistic', 'logistik'],
  ['survey', 'survei'],
  ['pemilih', 'pemilih'],
])('writes %s as %s', (english, indonesian) => {
  expect(loanSpelling(english)).toBe(indonesian);
});
