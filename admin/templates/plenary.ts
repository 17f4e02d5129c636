import type { Template } from './template.ts';

/** The quarterly plenary meeting on voter data, open to the public. */
export const plenary: Template = {
  id: 'rapat-pleno-triwulan',
  collection: 'agenda',
  label: 'Rapat pleno triwulan',
  values: {
    title: 'Rapat pleno terbuka PDPB triwulan [isi: I–IV] [isi: tahun]',
    summary:
      'Rapat pleno terbuka rekapitulasi data pemilih berkelanjutan triwulan [isi: I–IV] [isi: tahun] di [isi: tempat].',
    topics: ['dpb'],
    venue: { name: '[isi: nama tempat]', address: '[isi: alamat]' },
    status: 'scheduled',
    open: true,
    body: `Rapat pleno merekapitulasi hasil Pemutakhiran Data Pemilih Berkelanjutan (PDPB) triwulan [isi: I–IV] [isi: tahun].

## Apa yang dibahas

- pemilih baru yang ditambahkan;
- data pemilih yang diperbaiki;
- nama yang dicoret karena tidak lagi memenuhi syarat.

Hasilnya dicatat dalam berita acara, lalu dimuat di halaman Data pemilih.

## Untuk siapa

[isi: siapa yang diundang, dan apakah warga boleh datang]

## Yang dapat Anda lakukan

[isi: apa yang perlu disiapkan atau ditanyakan warga sebelum rapat]
`,
  },
};
