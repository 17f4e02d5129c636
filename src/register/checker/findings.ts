/** What comparing can find. `label` is the first thing that a reader sees, `meaning` says what it does and does not tell. */
export const findings = {
  cocok: {
    label: 'Cocok',
    meaning:
      'Gambar ini sama dengan kartu yang kami terbitkan. Pesan yang menyertainya tidak ikut diperiksa.',
    sign: 'tick',
  },
  terpotong: {
    label: 'Cocok, tetapi terpotong',
    meaning: 'Bagian yang terlihat sama dengan kartu kami. Sebagian kartu tidak ada di gambar ini.',
    sign: 'tick',
  },
  diubah: {
    label: 'Diubah di sini',
    meaning:
      'Kodenya milik kartu kami, tetapi isi gambar berbeda pada tempat yang ditandai. Jangan teruskan gambar ini.',
    sign: 'cross',
  },
  bukan: {
    label: 'Bukan kartu ini',
    meaning:
      'QR-nya milik kartu kami, tetapi gambarnya lain. QR itu mungkin ditempelkan pada gambar buatan orang lain.',
    sign: 'cross',
  },
  ragu: {
    label: 'Tidak dapat dipastikan',
    meaning: 'Gambar ini terlalu kecil, kabur, gelap, atau berubah warna untuk dibandingkan dengan teliti.',
    sign: 'question',
  },
} as const satisfies Record<string, { label: string; meaning: string; sign: 'tick' | 'cross' | 'question' }>;

/** Id of a finding. */
export type Finding = keyof typeof findings;
