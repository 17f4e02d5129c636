import { adhocBodies, type AdhocBody } from '#src/domain/categories.ts';
import type { Template } from './template.ts';

const selection = [
  'Penerimaan pendaftaran',
  'Penelitian administrasi',
  'Seleksi tertulis',
  'Wawancara',
  'Pengumuman hasil',
  'Pelantikan',
];
const appointment = ['Penerimaan pendaftaran', 'Penelitian administrasi', 'Pengumuman hasil', 'Pelantikan'];

/** What differs between the bodies. */
const bodies: Record<AdhocBody, { short: string; place: string; stages: string[] }> = {
  ppk: { short: 'PPK', place: 'kecamatan tempat bertugas', stages: selection },
  pps: { short: 'PPS', place: 'desa atau kelurahan tempat bertugas', stages: selection },
  kpps: { short: 'KPPS', place: 'desa atau kelurahan tempat bertugas', stages: appointment },
  pantarlih: { short: 'Pantarlih', place: 'desa atau kelurahan tempat bertugas', stages: appointment },
};

/** Recruitment for each of the ad hoc bodies. Requirements change with every regulation, so only what never does is written out. */
export const recruitments: Template[] = (Object.keys(adhocBodies) as AdhocBody[]).map((body) => {
  const { short, place, stages } = bodies[body];
  return {
    id: `perekrutan-${body}`,
    collection: 'announcements',
    label: `Perekrutan ${short}`,
    values: {
      title: `Penerimaan ${short} [isi: nama pemilu] dibuka sampai [isi: tanggal terakhir]`,
      summary: `Dibutuhkan [isi: jumlah] ${short} di [isi: wilayah]. Pendaftaran dibuka sampai [isi: tanggal dan jam].`,
      topics: ['adhoc'],
      category: 'adhoc',
      adhoc: {
        body,
        stages: stages.map((name) => ({ name })),
        requirements: [
          'Warga negara Indonesia',
          '[isi: usia paling rendah menurut peraturan yang berlaku]',
          `Berdomisili di ${place}`,
          '[isi: pendidikan paling rendah menurut peraturan yang berlaku]',
          '[isi: syarat lain dan dokumen yang dibawa]',
        ],
        apply: { place: '[isi: tempat pendaftaran]' },
      },
      card: { headline: `Penerimaan ${short} dibuka sampai [isi: tanggal terakhir]` },
      body: `[isi: nama kantor] menerima pendaftaran ${adhocBodies[body]} untuk [isi: nama pemilu] pada [isi: tanggal pertama]–[isi: tanggal terakhir].

## Berapa yang dibutuhkan

Dibutuhkan **[isi: jumlah] ${short}**, yaitu [isi: jumlah] orang untuk setiap [isi: kecamatan, desa, atau TPS].

## Cara mendaftar

1. Buka [siakba.kpu.go.id](https://siakba.kpu.go.id), lalu buat akun.
2. [isi: dokumen yang diunggah atau dibawa]
3. Kirim lamaran sebelum masa pendaftaran berakhir.

## Yang dapat Anda lakukan

[isi: kepada siapa bertanya, dan apa yang perlu disiapkan lebih dahulu]
`,
    },
  };
});
