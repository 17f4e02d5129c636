import { expect, test } from 'vitest';
import { faqSchema } from '#src/schemas/faq.ts';
import { changed, refusals, type Written } from './given.ts';

const question: Written = {
  question: 'Bagaimana cara mengecek nama saya di DPT?',
  short: 'Buka cekdptonline.kpu.go.id dan masukkan NIK Anda.',
  topics: ['dpb'],
  updated: '2024-05-01',
};

test('a question needs four fields and may name its sources', () => {
  expect(refusals(faqSchema, question)).toEqual([]);
  expect(refusals(faqSchema, { ...question, sources: [{ title: 'PKPU 7/2022' }], sample: true })).toEqual([]);
  for (const key of Object.keys(question))
    expect(refusals(faqSchema, changed(question, key, undefined))[0]).toMatch(new RegExp(`^${key}: Tulis`));
});

test.each<[string, unknown, string]>([
  [
    'question',
    'Apa?',
    'question: Terlalu pendek (4 karakter). Tulis 8–160 karakter, misalnya: Bagaimana cara mengecek nama saya di DPT?',
  ],
  [
    'short',
    'Buka situs.',
    'short: Terlalu pendek (11 karakter). Tulis 20–280 karakter, misalnya: Buka cekdptonline.kpu.go.id dan masukkan NIK Anda.',
  ],
  [
    'updated',
    '2024-05-01T09:00:00+07:00',
    'updated: Tanggal ini tidak ada. Tulis tahun-bulan-hari, misalnya: "2021-06-30"',
  ],
  [
    'sources',
    [{ title: 'PKPU', date: '2022-13-01' }],
    'sources.0.date: Tanggal ini tidak ada. Tulis tahun-bulan-hari, misalnya: "2021-06-30"',
  ],
  [
    'title',
    'Judul pertanyaan',
    ': Kolom tidak dikenal: title. Yang dikenal: question, short, topics, updated, sources, released, sample, draft',
  ],
])('a question is refused for %s %j', (key, value, refusal) => {
  expect(refusals(faqSchema, changed(question, key, value))).toEqual([refusal]);
});
