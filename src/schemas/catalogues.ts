import { z } from 'zod';
import { count, group, list, text } from './fields.ts';

const slug = z
  .string({ error: 'Tulis nama pendek, misalnya: kota-contoh' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: 'Hanya huruf kecil, angka, dan tanda hubung, misalnya: kota-contoh',
  });

/** content/districts.yml: the kecamatan. */
export const districtsSchema = list(
  group({
    /** Kemendagri's code, "99.01.01". */
    code: z
      .string({ error: 'Tulis kode kecamatan di antara tanda kutip, misalnya: "99.01.01"' })
      .regex(/^\d\d\.\d\d\.\d\d$/, { error: 'Tulis kode kecamatan Kemendagri, misalnya: "99.01.01"' }),
    /** "Kota Contoh". */
    name: text(2, 60, 'Kota Contoh'),
    /** Ends the address of its archive. */
    slug,
    /** Number of desa and kelurahan. */
    villages: count().optional(),
  }),
  1,
  60,
);

/** content/topics.yml: what posts are about. */
export const topicsSchema = list(
  group({
    /** Ends the address of its archive. */
    id: slug,
    /** "Data pemilih". */
    name: text(2, 60, 'Data pemilih'),
    /** One sentence. */
    description: text(10, 200, 'Pemutakhiran dan rekapitulasi daftar pemilih.'),
  }),
  1,
  40,
);

/** content/glossary.yml: terms of elections in plain words. */
export const glossarySchema = list(
  group({
    /** "DPT". */
    term: text(2, 60, 'DPT'),
    /** "Daftar Pemilih Tetap". */
    full: text(2, 120, 'Daftar Pemilih Tetap').optional(),
    /** One plain sentence. */
    meaning: text(10, 300, 'Daftar orang yang berhak memilih.'),
    /** Other words for it. */
    synonyms: list(text(2, 60, 'daftar pemilih'), 1, 20).optional(),
  }),
  0,
  300,
);

/** A kecamatan. */
export type District = z.infer<typeof districtsSchema>[number];
/** A topic. */
export type Topic = z.infer<typeof topicsSchema>[number];
/** A term with its meaning. */
export type Term = z.infer<typeof glossarySchema>[number];
