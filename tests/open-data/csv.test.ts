import { describe, expect, test } from 'vitest';
import { csvCell, dpbCsv } from '#src/open-data/csv.ts';
import { districts, recapitulation } from './posts.ts';
import { recordsOf } from './read-csv.ts';

describe('the CSV of a recapitulation', () => {
  test('has a row a kecamatan and a last one with the totals of the source', () => {
    const [first, second, totals, ...others] = recordsOf(dpbCsv(recapitulation(), districts));
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      rekapitulasi: '2024-dpt-pilkada',
      periode_awal: '2024-08-11',
      periode_akhir: '2024-09-20',
      tingkat: 'kecamatan',
      kode_kecamatan: '14.01.01',
      kecamatan: 'Bangkinang Kota',
      laki_laki: '150',
      perempuan: '151',
      pemilih: '301',
    });
    expect(second).toMatchObject({ kecamatan: 'Kampar', pemilih: '300' });
    expect(totals).toMatchObject({ tingkat: 'jumlah', kode_kecamatan: '', kecamatan: '', pemilih: '601' });
  });

  test('tells a zero from a figure that nobody knows', () => {
    const [first, , totals] = recordsOf(dpbCsv(recapitulation(), districts));
    expect(first).toMatchObject({ pemilih_baru: '0', tps: '', tms: '', tms_meninggal: '' });
    expect(totals).toMatchObject({ tps: '2', tms: '3', tms_meninggal: '2', tms_pindah: '1', tms_tni: '' });
  });

  test('has only the totals where the source has no more', () => {
    const rows = recordsOf(dpbCsv(recapitulation({ rows: [] }), districts));
    expect(rows.map(({ tingkat }) => tingkat)).toEqual(['jumlah']);
  });

  test('has the same columns whatever the source knows', () => {
    const header = (csv: string) => csv.slice(0, csv.indexOf('\r\n'));
    const full = header(dpbCsv(recapitulation(), districts));
    expect(header(dpbCsv(recapitulation({ rows: [], totals: { total: 1 } }), []))).toBe(full);
    expect(full.split(',').every((name) => /^[a-z]+(?:_[a-z]+)*$/.test(name))).toBe(true);
    expect(new Set(full.split(',')).size).toBe(full.split(',').length);
  });

  test('marks an invented example in every row', () => {
    const marks = (sample: boolean) =>
      recordsOf(dpbCsv(recapitulation({ sample }), districts)).map(({ contoh }) => contoh);
    expect(marks(true)).toEqual(['ya', 'ya', 'ya']);
    expect(marks(false)).toEqual(['tidak', 'tidak', 'tidak']);
  });

  test('disarms the name of a kecamatan that is a formula', () => {
    const names = [{ code: '14.01.01', name: '=HYPERLINK("https://x.example","a")', slug: 'x' }];
    expect(recordsOf(dpbCsv(recapitulation(), names))[0]).toMatchObject({
      kecamatan: `'=HYPERLINK("https://x.example","a")`,
    });
  });
});

describe('a cell', () => {
  test.each<[string | number | undefined, string]>([
    ['Bangkinang', 'Bangkinang'],
    ['a,b', '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ['a\r\nb', '"a\r\nb"'],
    ['', ''],
    [undefined, ''],
    [0, '0'],
    [601561, '601561'],
  ])('%j is written as %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '\t=1',
    ' =1',
    '\u200b=1',
    '\ufeff=1',
    '\tx',
  ])('that begins like a formula is disarmed: %j', (value) => {
    expect(csvCell(value)).toBe(`'${value}`);
  });

  test.each(['\r=1', '\rx', '\n=1'])('that begins with a line break is disarmed and quoted: %j', (value) => {
    expect(csvCell(value)).toBe(`"'${value}"`);
  });

  test.each(['a=1', 'Koto-Kampar', '14.01.01', "'kutip"])(
    'that only holds such a sign is left alone: %j',
    (value) => {
      expect(csvCell(value)).toBe(value);
    },
  );
});
