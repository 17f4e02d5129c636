import { letterCount } from '#src/domain/letters.ts';

/** What a text's length means beside its limits, counted as the schema counts. */
export function lengthWords(text: string, { min, max }: Limits): { words: string; isWrong: boolean } {
  const length = letterCount(text);
  if (length === 0)
    return { words: min > 1 ? `${min}–${max} huruf` : `paling banyak ${max} huruf`, isWrong: false };
  const counted = `${length} dari ${max} huruf`;
  if (length > max) return { words: `${counted}: terlalu panjang ${length - max} huruf`, isWrong: true };
  if (length < min) return { words: `${counted}: masih kurang ${min - length} huruf`, isWrong: true };
  return { words: counted, isWrong: false };
}

/** How many letters a text may have. */
export interface Limits {
  min: number;
  max: number;
}
