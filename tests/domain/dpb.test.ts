import { describe, expect, test } from 'vitest';
import { dpbProblems, struck } from '#src/domain/dpb.ts';
import { dpbTargets } from '#src/domain/dpb-targets.ts';

type Figures = Parameters<typeof dpbProblems>[0];

const right: Figures = {
  rows: [
    { district: '14.01.01', male: 150, female: 151, total: 301, tms: { deceased: 2, moved: 1 } },
    { district: '14.01.02', male: 149, female: 151, total: 300, tms: { deceased: 0, moved: 4 } },
  ],
  totals: { male: 299, female: 302, total: 601, tms: { deceased: 2, moved: 5 } },
};

/** "rows.1.total: Laki-laki …" of every problem. */
function problems(figures: Figures): string[] {
  return dpbProblems(figures).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

function withRow(i: number, changes: object): Figures {
  return { ...right, rows: right.rows.map((row, j) => (i === j ? { ...row, ...changes } : row)) };
}

describe('the arithmetic of a recapitulation', () => {
  test.each<[string, Figures]>([
    ['rows that sum up', right],
    ['the totals alone', { rows: [], totals: { total: 466_044 } }],
    [
      'figures that only the regency knows',
      { rows: [{ district: 'a', total: 1 }], totals: { total: 1, tps: 3, male: 0, female: 1 } },
    ],
    [
      'nobody at all',
      { rows: [{ district: 'a', male: 0, female: 0, total: 0 }], totals: { male: 0, female: 0, total: 0 } },
    ],
  ])('lets pass: %s', (_, figures) => {
    expect(problems(figures)).toEqual([]);
  });

  test('finds a source that disagrees with itself, with all three figures', () => {
    expect(problems({ rows: [], totals: { male: 303_580, female: 293_187, total: 593_767 } })).toEqual([
      'totals.total: Laki-laki 303.580 + perempuan 293.187 = 596.767, bukan 593.767. Periksa ketiga angka pada sumbernya',
    ]);
  });

  test('finds a wrong row, and the total that it spoils', () => {
    expect(problems(withRow(1, { total: 310 }))).toEqual([
      'rows.1.total: Laki-laki 149 + perempuan 151 = 300, bukan 310. Periksa ketiga angka pada sumbernya',
      'totals.total: Jumlah semua kecamatan 611, tetapi di sini tertulis 601 (selisih 10). Periksa baris dan jumlahnya',
    ]);
  });

  test.each([
    [{ female: undefined }, 'rows.0.male', 'female belum ada'],
    [{ male: undefined }, 'rows.0.female', 'male belum ada'],
  ])('asks for both sexes or none: %j', (changes, path, missing) => {
    expect(problems(withRow(0, changes))).toContainEqual(
      `${path}: Jumlah laki-laki dan perempuan ditulis berdua atau tidak sama sekali: ${missing}`,
    );
  });

  test('finds a kecamatan that comes twice, and tells where it came first', () => {
    expect(problems(withRow(1, { district: '14.01.01' }))).toEqual([
      'rows.1.district: Kecamatan 14.01.01 sudah ada pada baris ke-1. Setiap kecamatan ditulis satu kali',
    ]);
  });

  test.each(['villages', 'tps', 'new', 'changed'])('sums up the column %s', (key) => {
    const rows = right.rows.map((row) => ({ ...row, [key]: 2 }));
    expect(problems({ rows, totals: { ...right.totals, [key]: 4 } })).toEqual([]);
    expect(problems({ rows, totals: { ...right.totals, [key]: 5 } })).toEqual([
      `totals.${key}: Jumlah semua kecamatan 4, tetapi di sini tertulis 5 (selisih 1). Periksa baris dan jumlahnya`,
    ]);
    expect(problems({ rows, totals: right.totals })).toEqual([
      `totals: Jumlah ${key} belum ditulis: jumlah semua kecamatan 4`,
    ]);
  });

  test('sums up the reasons for striking one by one', () => {
    expect(problems({ ...right, totals: { ...right.totals, tms: { deceased: 2, moved: 6 } } })).toEqual([
      'totals.tms.moved: Jumlah semua kecamatan 5, tetapi di sini tertulis 6 (selisih 1). Periksa baris dan jumlahnya',
    ]);
  });

  test('finds a column that only some kecamatan fill', () => {
    expect(problems({ ...withRow(0, { tps: 3 }), totals: { ...right.totals, tps: 3 } })).toEqual([
      'rows: Kolom tps baru diisi pada 1 dari 2 kecamatan. Lengkapi atau kosongkan semuanya',
    ]);
  });
});

test('struck voters are counted over all reasons, and unknown where no reason is given', () => {
  expect(struck({ tms: { deceased: 2, moved: 5, other: undefined } })).toBe(7);
  expect(struck({ tms: undefined })).toBeUndefined();
});

test('the three targets leave out what the source does not tell', () => {
  expect(dpbTargets({ totals: { total: 9, new: 0, tms: { deceased: 3 }, changed: 2 } })).toEqual([
    { name: 'Pemilih baru', value: 0 },
    { name: 'Dicoret (TMS)', value: 3 },
    { name: 'Data diperbaiki', value: 2 },
  ]);
  expect(dpbTargets({ totals: { total: 9 } })).toEqual([]);
});
