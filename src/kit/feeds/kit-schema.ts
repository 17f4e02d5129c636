import { z } from 'zod';
import { kindIds } from '#src/domain/kinds.ts';

const url = z.url({ protocol: /^https$/ });
const moment = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[789]:00$/);

const file = z.strictObject({
  outlet: z
    .string()
    .describe(
      'Saluran: instagram, square, story, facebook, youtube, videotron, baliho, poster, carousel; dapat bertambah',
    ),
  slide: z.int().nonnegative().describe('0 untuk berkas tunggal; lembar carousel mulai dari 1'),
  url,
  type: z.string().describe('Jenis media (RFC 6838), misalnya image/jpeg'),
  width: z.int().positive().optional().describe('Piksel; tidak ada pada berkas cetak'),
  height: z.int().positive().optional(),
  bytes: z.int().positive(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Sidik berkas, untuk memastikan unduhan utuh dan mengenali berkas yang berubah'),
  code: z.string().describe('Kode tujuh huruf pada kartu; alamat /C/<kode> menjelaskan keasliannya'),
});

const post = z.strictObject({
  id: z.string().describe('Tetap sama selama tulisan ada, misalnya agenda/2021-06-30-rapat'),
  kind: z.enum(kindIds as [string, ...string[]]),
  url,
  title: z.string(),
  published: moment,
  updated: moment.describe('Perubahan terakhir yang penting bagi pembaca, termasuk koreksi dan penarikan'),
  version: z.string().describe('Berubah setiap kali isi kit berubah'),
  status: z
    .enum(['current', 'corrected', 'withdrawn'])
    .describe('corrected: ganti unggahan lama; withdrawn: turunkan'),
  note: z.string().optional().describe('Apa yang dikoreksi, atau mengapa ditarik'),
  sample: z.boolean().describe('true: isi contoh, jangan ditayangkan'),
  topics: z.array(z.string()),
  districts: z.array(z.string()).describe('Kode kecamatan Kemendagri; kosong berarti seluruh wilayah'),
  captions: z
    .record(z.string(), z.string())
    .describe(
      'Teks menurut saluran: whatsapp, instagram, facebook, x, youtubeTitle, youtube, radio, altText; dapat bertambah',
    ),
  package: url.optional().describe('ZIP semua berkas dan teks; tidak ada setelah ditarik'),
  files: z.array(file),
});

/** `/feed/kit.json`, version 1: fields may be added within a version, but none is removed or changes its meaning. */
export const kitFeedSchema = z.strictObject({
  version: z.literal(1),
  office: z.strictObject({ name: z.string(), region: z.string(), url }),
  documentation: url,
  schema: url,
  updated: moment.optional().describe('Perubahan terakhir di antara tulisan ini'),
  posts: z.array(post).describe('200 tulisan yang terakhir berubah, yang terbaru di depan'),
});

/** A kit feed. */
export type KitFeed = z.infer<typeof kitFeedSchema>;
