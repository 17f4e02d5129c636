import { expect, test } from 'vitest';
import { abbreviationsOf, joinSpelt } from '#src/domain/language/spelt-abbreviations.ts';

const abbreviations = abbreviationsOf([
  'KPU|Komisi Pemilihan Umum',
  'DPT|Daftar Pemilih Tetap|daftar pemilih',
  'TPS|Tempat Pemungutan Suara',
  'KPPS|petugas TPS',
  'e-KTP|KTP elektronik|KTP',
  'Sirekap|Sistem Informasi Rekapitulasi',
]);

test.each([
  ['katepe saya hilang', 'ktp saya hilang'],
  ['nama di depete', 'nama di dpt'],
  ['kata kapeu', 'kata kpu'],
  ['te pe es tutup', 'tps tutup'],
  ['jadi kapepees', 'jadi kpps'],
  ['k p u bohong', 'kpu bohong'],
])('reads "%s" as "%s"', (spoken, read) => {
  expect(joinSpelt(spoken.split(' '), abbreviations).join(' ')).toBe(read);
});

test.each(['es teh di kaki lima', 'apa kabar', 'pepes ikan', 'te pe', 'kapan'])(
  'leaves "%s" as it is',
  (text) => {
    expect(joinSpelt(text.split(' '), abbreviations).join(' ')).toBe(text);
  },
);

test('knows the abbreviations of a glossary, and no other word of it', () => {
  expect([...abbreviations]).toEqual(['kpu', 'dpt', 'tps', 'kpps', 'ktp']);
});
