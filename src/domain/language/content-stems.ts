import { stem } from './stem.ts';
import { isFiller, words } from './words.ts';

/** Stems of the words that carry meaning, in their order; none for a text of stop words only. */
export function contentStems(text: string): string[] {
  return words(text)
    .filter((word) => !isFiller(word))
    .map(stem);
}
