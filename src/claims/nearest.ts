import type { ClaimBook, Entry } from './claim-book.ts';
import type { Claim } from './claim-index.ts';
import { type Message, readMessage } from './message.ts';
import { trigrams } from './trigrams.ts';

/** How many clarifications are shown. */
const shown = 3;
/** Weight of the words beside the spelling in the order, and of the words around a claim beside its own. */
const weights = { words: 0.65, context: 0.3 } as const;
/** What a message about a claim has of it at least: two of its words, and a fifth of what these tell. */
const least = { words: 2, share: 0.2 } as const;
/** What both measures must reach, each for itself, before a message is called very similar. */
const verySimilar = { words: 0.75, order: 0.6, together: 3 } as const;

/**
 * The clarifications that are nearest to a message, at most three, the nearest first. It tells what a message resembles and never whether it is
 * true: no threshold for that held on messages that were not used to choose it.
 */
export function nearestClaims(text: string, book: ClaimBook): Near[] {
  const message = readMessage(text, book);
  const letters = new Set(trigrams(message.words));
  const measured = book.entries
    .map((entry) => measure(entry, message, letters, book))
    .filter(
      ({ words, shared }) =>
        words.held >= least.share &&
        saidTogether(shared, message) >= Math.min(least.words, new Set(message.words).size),
    );
  const most = (value: (one: Measured) => number) => Math.max(...measured.map(value)) || 1;
  const [mostWords, mostLetters] = [most(({ words }) => words.score), most((one) => one.letters.score)];
  const rank = (one: Measured) =>
    (weights.words * one.words.score) / mostWords + ((1 - weights.words) * one.letters.score) / mostLetters;
  return measured
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, shown)
    .map(({ entry, words, shared }) => ({
      claim: entry.claim,
      shared,
      verySimilar:
        words.held >= verySimilar.words &&
        entry.wordings.some(({ inOrder }) => orderKept(inOrder, message.inOrder) >= verySimilar.order) &&
        saidTogether(shared, message) >= verySimilar.together,
    }));
}

function measure(entry: Entry, message: Message, letters: ReadonlySet<string>, book: ClaimBook): Measured {
  const said = (one: string) => message.stems.get(one)?.likeness ?? 0;
  const words = best(entry.wordings.map(({ stems }) => share(stems, book.stems, said)));
  let around = 0;
  for (const one of entry.context) around += said(one) * (book.stems.get(one) ?? 0);
  return {
    entry,
    words: { ...words, score: words.score + weights.context * around },
    letters: best(
      entry.wordings.map(({ trigrams }) => share(trigrams, book.trigrams, (one) => Number(letters.has(one)))),
    ),
    shared: new Set(
      entry.wordings.flatMap(({ stems }) => [...stems].filter((one) => message.stems.has(one))),
    ),
  };
}

/**
 * How much of a wording a message has: the sum of what its parts tell, over the square root of all of them so that long wordings are not favoured
 * (a cosine without the message's own length, which is alike for all wordings).
 */
function share(
  parts: ReadonlySet<string>,
  tells: ReadonlyMap<string, number>,
  said: (part: string) => number,
): Share {
  let [sum, all] = [0, 0];
  for (const one of parts) {
    const value = tells.get(one) ?? 0;
    all += value;
    sum += said(one) * value;
  }
  return all === 0 ? { score: 0, held: 0 } : { score: sum / Math.sqrt(all), held: sum / all };
}

function best(shares: Share[]): Share {
  return shares.reduce((a, b) => (b.score > a.score ? b : a), { score: 0, held: 0 });
}

/** Share of a wording's words that the message has in the same order, whatever stands between them (longest common subsequence). */
function orderKept(wording: readonly string[], message: readonly string[]): number {
  let above = new Array<number>(wording.length + 1).fill(0);
  for (const said of message) {
    const row = [0];
    for (const [at, one] of wording.entries())
      row.push(one === said ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, row[at] ?? 0));
    above = row;
  }
  return wording.length === 0 ? 0 : (above[wording.length] ?? 0) / wording.length;
}

/** How many different things of the message a claim shares; a word and its synonym are one. */
function saidTogether(shared: ReadonlySet<string>, { stems }: Message): number {
  return new Set([...shared].map((one) => stems.get(one)?.by)).size;
}

/** A clarification that is near a message. */
export interface Near {
  claim: Claim;
  /** Stems of the claim that the message has, by its own words or by others for the same. */
  shared: ReadonlySet<string>;
  /** True where the words and their order both say so. */
  verySimilar: boolean;
}

interface Share {
  score: number;
  /** Share of the wording from 0 to 1. */
  held: number;
}

interface Measured {
  entry: Entry;
  words: Share;
  letters: Share;
  shared: ReadonlySet<string>;
}
