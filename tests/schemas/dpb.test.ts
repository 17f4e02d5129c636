import { describe, expect, test } from 'vitest';
import { dpbSchema } from '#src/schemas/dpb.ts';
import { changed, refusals, type Written } from './given.ts';

const dpb: Written = {
  title: 'DPT Pilkada 2024',
  summary: 'KPU Kampar menetapkan 601 pemilih.',
  published: '2024-09-20T10:00:00+07:00',
  period: { label: 'DPT Pilkada 2024', from: '2024-08-11', to: '2024-09-20' },
  rows: [
    { district: '14.01.01', male: 150, female: 151, total: 301 },
    { district: '14.01.02', male: 149, female: 151, total: 300 },
  ],
  totals: { male: 299, female: 302, total: 601 },
};

describe('a recapitulation', () => {
  test.each<[string, unknown]>([
    ['rows', []],
    ['decree', { number: '054/PL.02.1-BA/1401/2021', date: '2024-09-20' }],
    ['decree', { date: '2024-09-20' }],
    ['note', 'Sumber hanya memuat jumlah pemilih per kecamatan.'],
    ['totals.tms', { deceased: 3, notResident: 0 }],
    ['totals.tps', 1280],
    ['period.from', '2024-09-20'],
    ['sample', true],
  ])('takes %s %j', (key, value) => {
    expect(refusals(dpbSchema, changed(dpb, key, value))).toEqual([]);
  });

  const whole = 'Tulis bilangan bulat tanpa titik, misalnya: 601561';
  test.each<[string, unknown, string[]]>([
    [
      'period.to',
      '2024-08-10',
      ['period.to: Akhir periode lebih awal daripada awalnya. Tukar atau perbaiki salah satunya'],
    ],
    [
      'period.to',
      '2024-09-31',
      ['period.to: Tanggal ini tidak ada. Tulis tahun-bulan-hari, misalnya: "2021-06-30"'],
    ],
    ['period.from', undefined, ['period.from: Tulis tanggal di antara tanda kutip, misalnya: "2021-06-30"']],
    [
      'period.label',
      2024,
      [
        'period.label: Angka harus di antara tanda kutip agar nol di depan tidak hilang, misalnya: "0762 123456"',
      ],
    ],
    ['totals.total', 601.561, [`totals.total: ${whole}`]],
    ['totals.total', '601', [`totals.total: ${whole}`]],
    ['totals.male', -1, ['totals.male: Bilangan ini tidak boleh negatif']],
    [
      'totals.tms',
      { pindah: 1 },
      [
        'totals.tms: Kolom tidak dikenal: pindah. Yang dikenal: deceased, duplicate, military, police, moved, underage, notResident, other',
      ],
    ],
    [
      'rows.0.district',
      14.01,
      [
        'rows.0.district: Angka harus di antara tanda kutip agar nol di depan tidak hilang, misalnya: "0762 123456"',
      ],
    ],
    [
      'rows.1.total',
      310,
      [
        'rows.1.total: Laki-laki 149 + perempuan 151 = 300, bukan 310. Periksa ketiga angka pada sumbernya',
        'totals.total: Jumlah semua kecamatan 611, tetapi di sini tertulis 601 (selisih 10). Periksa baris dan jumlahnya',
      ],
    ],
    [
      'rows.1.district',
      '14.01.01',
      ['rows.1.district: Kecamatan 14.01.01 sudah ada pada baris ke-1. Setiap kecamatan ditulis satu kali'],
    ],
    [
      'totals.female',
      undefined,
      [
        'totals.male: Jumlah laki-laki dan perempuan ditulis berdua atau tidak sama sekali: female belum ada',
        'totals: Jumlah female belum ditulis: jumlah semua kecamatan 302',
      ],
    ],
  ])('refuses %s %j', (key, value, found) => {
    expect(refusals(dpbSchema, changed(dpb, key, value))).toEqual(found);
  });

  test('is added up even while something else in the file is wrong', () => {
    const wrong = changed(changed(dpb, 'title', 'DPT'), 'totals.total', 602);
    expect(refusals(dpbSchema, wrong)).toEqual([
      'title: Terlalu pendek (3 karakter). Tulis 8–120 karakter, misalnya: Rapat pleno terbuka PDPB triwulan IV',
      'totals.total: Laki-laki 299 + perempuan 302 = 601, bukan 602. Periksa ketiga angka pada sumbernya',
      'totals.total: Jumlah semua kecamatan 601, tetapi di sini tertulis 602 (selisih 1). Periksa baris dan jumlahnya',
    ]);
  });
});
