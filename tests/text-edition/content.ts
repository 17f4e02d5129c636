import type { Content } from '#src/content/read.ts';
import { office } from '../fixtures/posts/base.ts';

/** A kecamatan. */
export const district = { code: '14.01.01', name: 'Bangkinang Kota', slug: 'bangkinang-kota', villages: 4 };
/** Its voters. */
export const rows = [{ district: district.code, male: 10, female: 12, total: 22 }];
/** A source with all that may be told of one. */
export const source = {
  title: 'PKPU 7/2022',
  url: 'https://jdih.kpu.go.id/a',
  publisher: 'KPU RI',
  date: '2022-11-01',
};
/** A guide whose second step leads back. */
export const guide: Content['guides'][number] = {
  id: 'pindah-desa',
  file: 'guides/pindah-desa.yml',
  title: 'Saya pindah desa',
  summary: 'Agar tetap terdaftar di tempat yang baru.',
  topics: ['dpb'],
  order: 1,
  updated: '2026-05-05',
  steps: [
    {
      title: 'Ubah alamat di KTP-el',
      text: 'Datangi Dukcapil.',
      office: 'Dukcapil',
      bring: ['Kartu Keluarga', 'KTP-el'],
      sources: [1],
    },
    {
      title: 'Sudah terdaftar?',
      text: 'Periksa nama Anda.',
      sample: true,
      choices: [
        { answer: 'Belum', step: 1 },
        { answer: 'Pindah lagi', guide: 'pindah-desa' },
      ],
    },
  ],
  sources: [source],
};

/** Content that is empty but for `changes`. */
export const contentOf = (changes: Partial<Content> = {}): Content => ({
  office,
  districts: [district],
  topics: [],
  glossary: [],
  posts: [],
  recapitulations: [],
  guides: [],
  pages: [],
  ...changes,
});
/** The moment that counts as now. */
export const at = new Date('2026-11-25T10:00:00+07:00');
