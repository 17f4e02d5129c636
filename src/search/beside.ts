import { editDistance } from '#src/domain/language/typing-errors.ts';
import type { Volume } from './library.ts';

/**
 * The stem that a mistyped word was meant to have, by the words beside it: two wrong letters of five leave too many words possible, but only one
 * that titles and claims put beside that neighbour ("eksit poll"). Undefined when they put none there that is near.
 */
export function meantBeside(
  word: string,
  [before, after]: [string | undefined, string | undefined],
  volumes: Volume[],
): string | undefined {
  if (word.length < 4 || /\d/.test(word)) return undefined;
  // Of four letters one may be wrong, of more two.
  const wrong = word.length < 5 ? 1 : 2;
  let best: { stem: string; cost: number } | undefined;
  for (const { page } of volumes) {
    const stems = page.inOrder.trim().split(' ');
    for (const [at, candidate] of stems.entries()) {
      const isBeside =
        (before !== undefined && stems[at - 1] === before) ||
        (after !== undefined && stems[at + 1] === after);
      if (!isBeside || candidate.length < 4 || candidate[0] !== word[0]) continue;
      const cost = editDistance(word, candidate, wrong);
      if (cost <= wrong && (!best || cost < best.cost)) best = { stem: candidate, cost };
    }
  }
  return best?.stem;
}
