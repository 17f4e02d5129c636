import type { Template } from './template.ts';

/** The result of a quarterly recapitulation of voter data. */
export const quarterResult: Template = {
  id: 'hasil-rekapitulasi-triwulan',
  collection: 'announcements',
  label: 'Hasil rekapitulasi triwulan',
  values: {
    title: '[isi: nama kantor] mencatat [isi: jumlah] pemilih pada triwulan [isi: I–IV] [isi: tahun]',
    summary:
      'Pemutakhiran data pemilih berkelanjutan triwulan [isi: I–IV] [isi: tahun] mencatat [isi: jumlah] pemilih.',
    topics: ['dpb'],
    category: 'dpb',
    card: { emphasis: '[isi: jumlah] pemilih' },
    body: `Ada **[isi: jumlah] pemilih** dalam daftar pemilih berkelanjutan pada akhir triwulan [isi: I–IV] [isi: tahun]. Angka ini tertuang dalam berita acara nomor [isi: nomor] tanggal [isi: tanggal].

## Apa yang berubah

- Pemilih baru: [isi: jumlah]
- Tidak lagi memenuhi syarat: [isi: jumlah]
- Data yang diperbaiki: [isi: jumlah]

## Yang dapat Anda lakukan

- Periksa nama Anda di [Cek DPT Online](https://cekdptonline.kpu.go.id).
- Sampaikan kepada kami jika ada data keluarga yang berubah, misalnya ada yang meninggal dunia atau pindah domisili.
`,
  },
};
