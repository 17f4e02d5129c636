/**
 * Verdicts of a clarification. A verdict is told by word and shape first, by colour last:
 * `shape` is the outline and `sign` the strokes upon it, both in a 100 x 100 box; `colour` names a token of tokens.css.
 * `rating` is ClaimReview's ratingValue from 1 (false) to 5 (true), after schema.org/ClaimReview; an unproven claim has none.
 */
export const verdicts = {
  salah: {
    label: 'Salah',
    meaning: 'Isi pesan bertentangan dengan fakta yang sudah diperiksa.',
    colour: 'false',
    shapeName: 'segi delapan bersilang',
    shape: '<path d="M30 2h40l28 28v40L70 98H30L2 70V30z"/>',
    sign: '<path d="M32 32l36 36M68 32 32 68"/>',
    rating: 1,
  },
  menyesatkan: {
    label: 'Menyesatkan',
    meaning: 'Ada bagian yang benar, tetapi disusun sehingga orang menarik kesimpulan yang keliru.',
    colour: 'misleading',
    shapeName: 'segitiga bertanda seru',
    shape: '<path d="M50 4l48 88H2z"/>',
    sign: '<path d="M50 38v24M50 79v.1"/>',
    rating: 2,
  },
  benar: {
    label: 'Benar',
    meaning: 'Isi pesan sesuai dengan fakta yang sudah diperiksa.',
    colour: 'true',
    shapeName: 'lingkaran bercentang',
    shape: '<circle cx="50" cy="50" r="48"/>',
    sign: '<path d="M28 52l15 15 30-32"/>',
    rating: 5,
  },
  'belum-terbukti': {
    label: 'Belum terbukti',
    meaning: 'Belum ada bukti yang cukup; jangan sebarkan sebelum jelas.',
    colour: 'unproven',
    shapeName: 'belah ketupat bertanda tanya',
    shape: '<path d="M50 2 98 50 50 98 2 50z"/>',
    sign: '<path d="M38 41c0-16 24-16 24 0 0 10-12 9-12 19M50 76v.1"/>',
    rating: undefined,
  },
} as const satisfies Record<string, VerdictEntry>;

/** True for a verdict against the claim; such a claim is struck wherever it is quoted. */
export function isUntrue(verdict: Verdict): boolean {
  return verdict === 'salah' || verdict === 'menyesatkan';
}

/** Every verdict, in the order of the legend. */
export const verdictIds = Object.keys(verdicts) as Verdict[];

/** Id of a verdict. */
export type Verdict = keyof typeof verdicts;

interface VerdictEntry {
  label: string;
  meaning: string;
  colour: string;
  shapeName: string;
  shape: string;
  sign: string;
  rating: number | undefined;
}
