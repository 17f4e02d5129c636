import { describe, expect, test } from 'vitest';
import { districtsSchema, glossarySchema, topicsSchema } from '#src/schemas/catalogues.ts';
import { pageSchema } from '#src/schemas/page.ts';
import { refusals } from './given.ts';

const district = { code: '14.01.01', name: 'Bangkinang Kota', slug: 'bangkinang-kota' };
const topic = { id: 'dpb', name: 'Data pemilih', description: 'Pemutakhiran daftar pemilih.' };
const term = { term: 'DPT', meaning: 'Daftar orang yang berhak memilih.' };

describe('the kecamatan', () => {
  test('have a code, a name and an address', () => {
    expect(refusals(districtsSchema, [district, { ...district, villages: 4 }])).toEqual([]);
  });

  test.each<[object, string]>([
    [{ code: 14.01 }, '0.code: Tulis kode kecamatan di antara tanda kutip, misalnya: "99.01.01"'],
    [{ code: '14.01' }, '0.code: Tulis kode kecamatan Kemendagri, misalnya: "99.01.01"'],
    [
      { slug: 'Bangkinang Kota' },
      '0.slug: Hanya huruf kecil, angka, dan tanda hubung, misalnya: kota-contoh',
    ],
    [{ slug: '../x' }, '0.slug: Hanya huruf kecil, angka, dan tanda hubung, misalnya: kota-contoh'],
    [{ slug: undefined }, '0.slug: Tulis nama pendek, misalnya: kota-contoh'],
    [{ villages: '4' }, '0.villages: Tulis bilangan bulat tanpa titik, misalnya: 601561'],
  ])('are refused with %j', (changes, refusal) => {
    expect(refusals(districtsSchema, [{ ...district, ...changes }])).toEqual([refusal]);
  });

  test('are at least one', () => {
    expect(refusals(districtsSchema, [])).toEqual([
      ': Tulis 1–60 butir, masing-masing pada baris baru yang diawali "- "',
    ]);
  });
});

describe('topics', () => {
  test('have an id, a name and a sentence', () => {
    expect(refusals(topicsSchema, [topic])).toEqual([]);
  });

  test.each<[object, string]>([
    [{ id: 'DPB' }, '0.id: Hanya huruf kecil, angka, dan tanda hubung, misalnya: kota-contoh'],
    [{ id: 'dpb-' }, '0.id: Hanya huruf kecil, angka, dan tanda hubung, misalnya: kota-contoh'],
    [
      { description: 'Data.' },
      '0.description: Terlalu pendek (5 karakter). Tulis 10–200 karakter, misalnya: Pemutakhiran dan rekapitulasi daftar pemilih.',
    ],
  ])('are refused with %j', (changes, refusal) => {
    expect(refusals(topicsSchema, [{ ...topic, ...changes }])).toEqual([refusal]);
  });
});

describe('terms', () => {
  test('may be none, and may have other words', () => {
    expect(refusals(glossarySchema, [])).toEqual([]);
    expect(
      refusals(glossarySchema, [{ ...term, full: 'Daftar Pemilih Tetap', synonyms: ['daftar pemilih'] }]),
    ).toEqual([]);
  });

  test('need a meaning', () => {
    expect(refusals(glossarySchema, [{ term: 'DPT' }])).toEqual([
      '0.meaning: Tulis 10–300 karakter, misalnya: Daftar orang yang berhak memilih.',
    ]);
  });
});

describe('a page', () => {
  const page = {
    title: 'Cara kami memeriksa kabar',
    summary: 'Langkah pemeriksaan dan arti putusan.',
    updated: '2024-05-01',
  };

  test('has a heading, a summary and the day of its last change', () => {
    expect(refusals(pageSchema, page)).toEqual([]);
    expect(refusals(pageSchema, { ...page, updated: '2024-04-31' })).toEqual([
      'updated: Tanggal ini tidak ada. Tulis tahun-bulan-hari, misalnya: "2021-06-30"',
    ]);
    expect(refusals(pageSchema, { ...page, layout: 'x' })).toEqual([
      ': Kolom tidak dikenal: layout. Yang dikenal: title, summary, updated, released',
    ]);
  });
});
