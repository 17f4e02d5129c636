import { describe, expect, test } from 'vitest';
import { clarificationSchema } from '#src/schemas/clarification.ts';
import { changed, refusals, type Written } from './given.ts';

const clarification: Written = {
  title: 'Tujuh kontainer surat suara tercoblos',
  summary: 'Pemeriksaan di pelabuhan tidak menemukan surat suara.',
  published: '2019-01-03T08:00:00+07:00',
  topics: ['hoaks'],
  claim: 'Ada 7 kontainer berisi 70 juta surat suara yang sudah tercoblos',
  firstSeen: '2019-01-02',
  platforms: ['whatsapp', 'x'],
  verdict: 'salah',
  facts: ['KPU, Bawaslu, dan Bea Cukai memeriksa pelabuhan malam itu juga.'],
  evidence: [
    { title: 'Cek fakta', url: 'https://media.example/cek', publisher: 'Media', date: '2019-01-03' },
  ],
};

describe('a clarification', () => {
  test('needs a claim, a verdict, facts and evidence', () => {
    expect(refusals(clarificationSchema, clarification)).toEqual([]);
    for (const key of ['claim', 'firstSeen', 'platforms', 'verdict', 'facts', 'evidence']) {
      const found = refusals(clarificationSchema, changed(clarification, key, undefined));
      expect(found.map((refusal) => refusal.split(':')[0])).toEqual([key]);
    }
  });

  test.each<[string, unknown]>([
    ...['salah', 'menyesatkan', 'benar', 'belum-terbukti'].map((verdict): [string, unknown] => [
      'verdict',
      verdict,
    ]),
    ['category', 'konteks-salah'],
    ['variants', ['Viralkan! 70 juta surat suara sudah dicoblos']],
    ['claimUrl', 'https://x.example/1'],
    ['archiveUrl', 'https://arsip.example/1'],
    ['claimImage', { src: 'media/tangkapan.png', alt: 'Tangkapan layar pesan' }],
    ['action', 'Jangan teruskan pesan ini.'],
    ['response', 'KPU melaporkan pesan ini ke kepolisian.'],
    ['claim', 'k'.repeat(600)],
  ])('takes %s %j', (key, value) => {
    expect(refusals(clarificationSchema, changed(clarification, key, value))).toEqual([]);
  });

  test.each<[string, unknown, string]>([
    ['verdict', 'hoaks', 'verdict: Pilih salah satu: salah, menyesatkan, benar, belum-terbukti'],
    [
      'category',
      'hoaks',
      'category: Pilih salah satu: satire, koneksi-salah, menyesatkan, konteks-salah, tiruan, palsu, dimanipulasi',
    ],
    [
      'platforms',
      ['telegram'],
      'platforms.0: Pilih salah satu: whatsapp, facebook, instagram, tiktok, youtube, x, offline',
    ],
    [
      'claim',
      'k'.repeat(601),
      'claim: Terlalu panjang (601 karakter). Tulis 10–600 karakter, misalnya: Ada 7 kontainer berisi 70 juta surat suara yang sudah tercoblos',
    ],
    [
      'firstSeen',
      '2019-02-29',
      'firstSeen: Tanggal ini tidak ada. Tulis tahun-bulan-hari, misalnya: "2021-06-30"',
    ],
    [
      'firstSeen',
      '2019-01-04',
      'firstSeen: Kabar ini tidak mungkin baru terlihat setelah klarifikasinya terbit. Perbaiki salah satu tanggalnya',
    ],
    ['facts', [], 'facts: Tulis 1–5 butir, masing-masing pada baris baru yang diawali "- "'],
    [
      'facts',
      Array(6).fill('Pelabuhan sudah diperiksa.'),
      'facts: Tulis 1–5 butir, masing-masing pada baris baru yang diawali "- "',
    ],
    ['evidence', [], 'evidence: Tulis 1–20 butir, masing-masing pada baris baru yang diawali "- "'],
    ['evidence.0.url', undefined, 'evidence.0.url: Tulis alamat lengkap, misalnya: https://www.kpu.go.id/'],
    ['evidence.0.publisher', undefined, 'evidence.0.publisher: Tulis 2–120 karakter, misalnya: Liputan6'],
    [
      'claimUrl',
      'http://x.example/1',
      'claimUrl: Tulis alamat lengkap yang diawali https://, misalnya: https://www.kpu.go.id/',
    ],
    [
      'claimImage',
      { src: 'media/tangkapan.png', alt: 'a' },
      'claimImage.alt: Terlalu pendek (1 karakter). Tulis 5–250 karakter, misalnya: Rapat koordinasi di aula KPU Contoh',
    ],
  ])('refuses %s %j', (key, value, refusal) => {
    expect(refusals(clarificationSchema, changed(clarification, key, value))).toEqual([refusal]);
  });
});
