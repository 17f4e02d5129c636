import { describe, expect, test } from 'vitest';
import { agendaSchema } from '#src/schemas/agenda.ts';
import { changed, refusals, type Written } from './given.ts';

const item: Written = {
  title: 'Rapat koordinasi PDPB',
  summary: 'KPU Kampar dan Diskominfo membahas data pemilih.',
  published: '2021-06-28T09:00:00+07:00',
  topics: ['dpb'],
  start: '2021-06-30T09:00:00+07:00',
  end: '2021-06-30T12:00:00+07:00',
  venue: { name: 'Aula KPU Kampar' },
  status: 'scheduled',
  open: true,
};

const full: Written = {
  ...item,
  updated: '2021-06-29T09:00:00+07:00',
  districts: ['14.01.01'],
  sources: [{ title: 'Undangan rapat', url: 'https://kpu.example/', publisher: 'KPU', date: '2021-06-28' }],
  cover: { src: 'media/aula.jpg', alt: 'Aula KPU Kampar' },
  attachments: [{ file: 'media/undangan.pdf', title: 'Undangan (PDF)' }],
  card: { headline: 'Rapat PDPB di KPU', emphasis: '30 Juni' },
  outlets: ['instagram', 'story'],
  corrections: [{ date: '2021-06-29', note: 'Jam mulai sebelumnya tertulis 08.00.' }],
  sample: false,
  draft: false,
  allDay: false,
  venue: {
    name: 'Aula KPU Kampar',
    address: 'Jalan Tuanku Tambusai 69',
    district: '14.01.01',
    mapUrl: 'https://peta.example/',
  },
  online: 'https://video.example/kpu',
  contact: 'Subbagian Humas KPU Kampar',
};

describe('an agenda item', () => {
  test('needs little and may tell much', () => {
    expect(refusals(agendaSchema, item)).toEqual([]);
    expect(refusals(agendaSchema, full)).toEqual([]);
  });

  test.each(['title', 'summary', 'published', 'topics', 'start', 'venue', 'status', 'open'])(
    'needs %s, and misses nothing else without it',
    (key) => {
      const found = refusals(agendaSchema, changed(item, key, undefined));
      expect(found.map((refusal) => refusal.split(':')[0])).toEqual([key]);
    },
  );

  test.each<[string, unknown]>([
    ['title', 'k'.repeat(8)],
    ['title', 'k'.repeat(120)],
    ['summary', 'k'.repeat(280)],
    ['end', undefined],
    ['end', '2021-06-30T09:00:00+07:00'],
    // The same hour in another zone is an hour earlier or later.
    ['end', '2021-06-30T11:00:00+09:00'],
    ['status', 'postponed'],
    ['status', 'cancelled'],
    ['status', 'done'],
    ['topics', ['a1', 'a2', 'a3', 'a4', 'a5', 'a6']],
  ])('takes %s %j', (key, value) => {
    expect(refusals(agendaSchema, changed(item, key, value))).toEqual([]);
  });

  const reversed = 'end: Waktu selesai lebih awal daripada waktu mulai. Tukar atau perbaiki salah satunya';
  test.each<[string, unknown, string]>([
    ['end', '2021-06-30T08:59:59+07:00', reversed],
    ['end', '2021-06-30T10:00:00+09:00', reversed],
    [
      'title',
      'Rapat',
      'title: Terlalu pendek (5 karakter). Tulis 8–120 karakter, misalnya: Rapat pleno terbuka PDPB triwulan IV',
    ],
    [
      'title',
      'k'.repeat(121),
      'title: Terlalu panjang (121 karakter). Tulis 8–120 karakter, misalnya: Rapat pleno terbuka PDPB triwulan IV',
    ],
    ['status', 'batal', 'status: Pilih salah satu: scheduled, postponed, cancelled, done'],
    ['open', 'ya', 'open: Tulis true (ya) atau false (tidak) tanpa tanda kutip'],
    ['topics', [], 'topics: Tulis 1–6 butir, masing-masing pada baris baru yang diawali "- "'],
    [
      'districts',
      [14.01],
      'districts.0: Angka harus di antara tanda kutip agar nol di depan tidak hilang, misalnya: "0762 123456"',
    ],
    [
      'venue',
      'Aula KPU',
      'venue: Tulis kolom-kolom ini menjorok di bawahnya: name, address, district, mapUrl',
    ],
    [
      'venue.telepon',
      '0812',
      'venue: Kolom tidak dikenal: telepon. Yang dikenal: name, address, district, mapUrl',
    ],
    [
      'cover',
      { src: 'media/aula.svg', alt: 'Aula KPU Kampar' },
      'cover.src: Pilih berkas di content/media dengan nama huruf kecil tanpa spasi dan jenis jpg, jpeg, png, webp, avif, misalnya: media/berkas.jpg',
    ],
    [
      'cover',
      { src: 'media/aula.jpg' },
      'cover.alt: Tulis 5–250 karakter, misalnya: Rapat koordinasi di aula KPU Contoh',
    ],
    [
      'outlets',
      ['tiktok'],
      'outlets.0: Pilih salah satu: instagram, square, story, facebook, youtube, videotron, baliho, poster, carousel',
    ],
    [
      'corrections',
      [{ date: '2021-02-30', note: 'Jam mulai diperbaiki.' }],
      'corrections.0.date: Tanggal ini tidak ada. Tulis tahun-bulan-hari, misalnya: "2021-06-30"',
    ],
    [
      'contact',
      762123456,
      'contact: Angka harus di antara tanda kutip agar nol di depan tidak hilang, misalnya: "0762 123456"',
    ],
  ])('refuses %s %j', (key, value, refusal) => {
    expect(refusals(agendaSchema, changed(item, key, value))).toEqual([refusal]);
  });

  test.each([
    ['start', '2021-06-31T09:00:00+07:00'],
    ['end', '2021-06-30T25:00:00+07:00'],
    ['end', null],
  ])('does not compare times while %s is %j', (key, value) => {
    const found = refusals(agendaSchema, changed(item, key, value));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${key}: T`));
  });
});
