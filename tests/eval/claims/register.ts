import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { z } from 'zod';
import { readContent } from '#src/content/read.ts';
import { verdictIds } from '#src/domain/verdicts.ts';
import { createRandom } from '../../bench/random.ts';

const claimsSchema = z.array(
  z.object({
    slug: z.string(),
    claim: z.string(),
    /** What is true. */
    title: z.string(),
    variants: z.array(z.string()).optional(),
  }),
);

/**
 * Copies a content folder and adds clarifications until there are `count`: first those of claims.json, which the messages are about, then rumours
 * on the same subjects with other places and numbers, so that a message has near neighbours to be told from.
 */
export async function writeRegister(dir: string, count: number, contentDir: string): Promise<void> {
  const { content } = await readContent(contentDir);
  if (!content)
    throw new Error(`Isi di ${contentDir} bermasalah. Jalankan npm run check dan perbaiki dahulu.`);
  await cp(contentDir, dir, { recursive: true });
  const file = join(import.meta.dirname, 'claims.json');
  const written = claimsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  for (const { slug, ...claim } of written) await writeClarification(dir, `2023-01-01-${slug}`, claim);
  const missing = count - (await readdir(join(dir, 'clarifications'))).length;
  const places = content.districts.map(({ name }) => name) as [string, ...string[]];
  for (let number = 1; number <= missing; number++) {
    const random = createRandom(number);
    const claim = (rumours[(number - 1) % rumours.length] ?? '')
      .replaceAll('{kecamatan}', random.pick(places))
      .replaceAll('{n}', String(random.integer(11, 999)));
    await writeClarification(dir, `2022-06-01-kabar-${number}`, {
      claim,
      title: `Tidak benar: ${claim}`.slice(0, 120),
    });
  }
}

async function writeClarification(
  dir: string,
  id: string,
  { claim, title, variants }: Omit<z.infer<typeof claimsSchema>[number], 'slug'>,
): Promise<void> {
  const day = id.slice(0, 10);
  const front = {
    title,
    summary: `Kabar ini sudah diperiksa. ${title}.`.slice(0, 280),
    published: `${day}T09:00:00+07:00`,
    topics: ['hoaks'],
    sample: true,
    claim,
    ...(variants ? { variants } : {}),
    firstSeen: day,
    platforms: ['whatsapp'],
    verdict: verdictIds[0],
    facts: [`${title}.`],
    evidence: [{ title: 'Periksa fakta', url: 'https://cekfakta.example/', publisher: 'Cek Fakta Contoh' }],
  };
  await writeFile(
    join(dir, 'clarifications', `${id}.md`),
    `---\n${stringify(front, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })}---\n\nContoh untuk mengukur.\n`,
  );
}

/** Rumours of every place: `{kecamatan}` stands for one, `{n}` for a number. */
const rumours = [
  'Ada {n} surat suara sudah tercoblos di gudang {kecamatan}',
  'Nama {n} warga {kecamatan} dihapus dari daftar pemilih tanpa alasan',
  'TPS di {kecamatan} dipindahkan diam-diam ke luar desa',
  'Tinta pemilu di {kecamatan} mudah dihapus dengan sabun',
  'Pemungutan suara di {kecamatan} ditunda satu minggu karena banjir',
  'Kotak suara dari {kecamatan} dibuka di tengah jalan oleh petugas',
  'Petugas KPPS {kecamatan} mencoblos sisa {n} surat suara',
  'Panwas {kecamatan} menerima uang {n} juta dari calon bupati',
  'Warga {kecamatan} yang merantau otomatis dicoret dari DPT',
  'Surat undangan memilih di {kecamatan} ditukar dengan beras {n} kilogram',
  'Saksi diusir dari rapat pleno PPK {kecamatan}',
  'Pemilih di {kecamatan} dipaksa memotret surat suaranya',
  'Rekapitulasi {kecamatan} ditambah {n} suara untuk satu partai',
  'Calon anggota PPS {kecamatan} harus menyetor {n} ribu rupiah',
  'Bilik suara di {kecamatan} diawasi lewat pesawat nirawak',
  'Logistik pemilu {kecamatan} hilang saat diangkut dengan perahu',
  'Pemilih disabilitas di {kecamatan} ditolak masuk TPS',
  'Penghitungan suara di {kecamatan} dilakukan di ruang tertutup',
  'Camat {kecamatan} membagikan {n} amplop sehari sebelum pencoblosan',
  'Formulir hasil di {kecamatan} diganti setelah listrik padam',
  'Anak sekolah di {kecamatan} diberi surat suara untuk simulasi lalu dihitung',
  'Pemilih ganda di {kecamatan} mencapai {n} orang',
  'Warga yang sudah meninggal di {kecamatan} masih mendapat undangan mencoblos',
  'KPU membuka lowongan {n} petugas di {kecamatan} lewat tautan WhatsApp',
  'Kartu tanda penduduk warga {kecamatan} dikumpulkan untuk mendukung calon perseorangan',
  'Truk berisi surat suara {kecamatan} terguling dan dijarah',
  'TPS {kecamatan} hanya melayani pemilih sampai pukul sepuluh pagi',
  'Kepala desa se-{kecamatan} dikumpulkan untuk memenangkan calon tertentu',
  'Hasil Sirekap {kecamatan} berbeda {n} suara dari formulir TPS',
  'Pantarlih {kecamatan} menjual data keluarga kepada pinjaman daring',
  'Masjid di {kecamatan} dijadikan tempat kampanye calon gubernur',
  'Orang asing ditemukan mencoblos di TPS {kecamatan}',
] as const;
