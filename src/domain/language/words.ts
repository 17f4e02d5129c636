import { chatSpelling, phraseSpellings, spellings } from './spelling-variants.ts';
import { stopWords } from './stop-words.ts';

/**
 * Splits a text into plain lower-case words: accents and punctuation go, chat and old spellings become today's, "e-KTP", "KTP-el" and "KTP elektronik"
 * become one word, "Rp601.561" becomes "601561", "70jt" "70 juta", "undang2" "undang". Stop words stay; `contentWords` leaves them out.
 */
export function words(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
  return phraseSpellings
    .reduce((spelt, [form, usual]) => spelt.replace(form, usual), plain)
    .split(/[^\p{L}\p{N}]+/u)
    .map(repaired)
    .flatMap((word) => word.split(' '))
    .filter((word) => word !== '');
}

/** The words that carry the meaning, in their order; a text of stop words only keeps them all. */
export function contentWords(text: string): string[] {
  return contentOf(words(text));
}

/** The same of words that were split already. */
export function contentOf(all: string[]): string[] {
  const content = all.filter((word) => !isFiller(word));
  return content.length > 0 ? content : all;
}

/** True for words that say nothing about a subject: "yang", "apakah", single letters. */
export function isFiller(word: string): boolean {
  return stopWords.has(word) || /^\p{L}$/u.test(word);
}

function repaired(word: string): string {
  const single = word.replace(/^(\p{L}{3,})2(nya)?$/u, '$1');
  return chatSpelling[single] ?? spellings[single] ?? single;
}
