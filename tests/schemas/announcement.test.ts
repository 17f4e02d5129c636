import { describe, expect, test } from 'vitest';
import { announcementSchema } from '#src/schemas/announcement.ts';
import { changed, refusals, type Written } from './given.ts';

const recruitment: Written = {
  title: 'Pendaftaran PPS diperpanjang',
  summary: 'Desa dengan kurang dari enam pelamar masih menerima pendaftaran.',
  published: '2024-05-09T08:00:00+07:00',
  topics: ['adhoc'],
  category: 'adhoc',
  deadline: '2024-05-11T23:59:59+07:00',
  adhoc: {
    body: 'pps',
    quota: 750,
    stages: [{ name: 'Penerimaan pendaftaran', start: '2024-05-09', end: '2024-05-11' }],
    requirements: ['Warga negara Indonesia'],
    apply: { url: 'https://siakba.kpu.go.id/', place: 'Kantor KPU Kabupaten Kampar' },
  },
};

describe('an announcement', () => {
  test('takes a recruitment, and a word without one', () => {
    expect(refusals(announcementSchema, recruitment)).toEqual([]);
    const plain = changed(changed(recruitment, 'adhoc', undefined), 'deadline', undefined);
    expect(refusals(announcementSchema, { ...plain, category: 'dpb', dpb: '2024-dpt-pilkada' })).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['adhoc.stages.0.end', '2024-05-09'],
    ['adhoc.quota', 0],
    ['adhoc.quota', undefined],
    ['adhoc.apply', {}],
  ])('takes %s %j', (key, value) => {
    expect(refusals(announcementSchema, changed(recruitment, key, value))).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    ['category', 'ad hoc', 'category: Pilih salah satu: dpb, adhoc, result, general'],
    [
      'deadline',
      '2024-05-11',
      'deadline: Tanggal atau jam ini tidak ada. Tulis dengan zona waktu (+07:00 untuk WIB), misalnya: "2021-06-30T09:00:00+07:00"',
    ],
    ['adhoc.body', 'panwas', 'adhoc.body: Pilih salah satu: ppk, pps, kpps, pantarlih'],
    ['adhoc.quota', '750', 'adhoc.quota: Tulis bilangan bulat tanpa titik, misalnya: 601561'],
    ['adhoc.quota', 28.315, 'adhoc.quota: Tulis bilangan bulat tanpa titik, misalnya: 601561'],
    ['adhoc.stages', [], 'adhoc.stages: Tulis 1–20 butir, masing-masing pada baris baru yang diawali "- "'],
    [
      'adhoc.stages.0.end',
      '2024-05-08',
      'adhoc.stages.0.end: Hari terakhir tahap ini lebih awal daripada hari pertamanya. Tukar atau perbaiki salah satunya',
    ],
    [
      'adhoc.stages.0.end',
      '2024-05-32',
      'adhoc.stages.0.end: Tanggal ini tidak ada. Tulis tahun-bulan-hari, misalnya: "2021-06-30"',
    ],
    [
      'adhoc.stages.0.start',
      undefined,
      'adhoc.stages.0.start: Tulis tanggal di antara tanda kutip, misalnya: "2021-06-30"',
    ],
    [
      'adhoc.requirements',
      'WNI',
      'adhoc.requirements: Tulis paling banyak 30 butir, masing-masing pada baris baru yang diawali "- "',
    ],
    [
      'adhoc.apply.url',
      'siakba.kpu.go.id',
      'adhoc.apply.url: Tulis alamat lengkap yang diawali https://, misalnya: https://www.kpu.go.id/',
    ],
    [
      'adhoc.gaji',
      1,
      'adhoc: Kolom tidak dikenal: gaji. Yang dikenal: body, quota, stages, requirements, apply',
    ],
  ])('refuses %s %j', (key, value, refusal) => {
    expect(refusals(announcementSchema, changed(recruitment, key, value))).toEqual([refusal]);
  });
});
