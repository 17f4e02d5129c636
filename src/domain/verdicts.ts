/**
 * Verdicts of a clarification. `colour` names a token of tokens.css; it comes last: src/domain/verdict-legend.ts tells the same by shapes and in words.
 * `rating` is ClaimReview's ratingValue from 1 (false) to 5 (true), after schema.org/ClaimReview; an unproven claim has none.
 */
export const verdicts = {
  salah: {
    label: 'Salah',
    colour: 'false',
    rating: 1,
  },
  menyesatkan: {
    label: 'Menyesatkan',
    colour: 'misleading',
    rating: 2,
  },
  benar: {
    label: 'Benar',
    colour: 'true',
    rating: 5,
  },
  'belum-terbukti': {
    label: 'Belum terbukti',
    colour: 'unproven',
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
  colour: string;
  rating: number | undefined;
}
