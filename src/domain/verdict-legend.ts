import type { Verdict } from './verdicts.ts';

/**
 * What a legend tells of each verdict, beside its word: `shape` is the outline and `sign` the strokes upon it, both in a 100 x 100 box, so that nobody
 * has to know colours apart.
 */
export const verdictLegend = {
  salah: {
    meaning: 'Isi pesan bertentangan dengan fakta yang sudah diperiksa.',
    shapeName: 'segi delapan bersilang',
    shape: '<path d="M30 2h40l28 28v40L70 98H30L2 70V30z"/>',
    sign: '<path d="M32 32l36 36M68 32 32 68"/>',
  },
  menyesatkan: {
    meaning: 'Ada bagian yang benar, tetapi disusun sehingga orang menarik kesimpulan yang keliru.',
    shapeName: 'segitiga bertanda seru',
    shape: '<path d="M50 4l48 88H2z"/>',
    sign: '<path d="M50 38v24M50 79v.1"/>',
  },
  benar: {
    meaning: 'Isi pesan sesuai dengan fakta yang sudah diperiksa.',
    shapeName: 'lingkaran bercentang',
    shape: '<circle cx="50" cy="50" r="48"/>',
    sign: '<path d="M28 52l15 15 30-32"/>',
  },
  'belum-terbukti': {
    meaning: 'Belum ada bukti yang cukup; jangan sebarkan sebelum jelas.',
    shapeName: 'belah ketupat bertanda tanya',
    shape: '<path d="M50 2 98 50 50 98 2 50z"/>',
    sign: '<path d="M38 41c0-16 24-16 24 0 0 10-12 9-12 19M50 76v.1"/>',
  },
} as const satisfies Record<Verdict, LegendEntry>;

interface LegendEntry {
  meaning: string;
  shapeName: string;
  shape: string;
  sign: string;
}
