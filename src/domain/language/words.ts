import { chatSpelling, spellings } from './spelling-variants.ts';
import { stopWords } from './stop-words.ts';

/**
 * Splits a text into plain lower-case words: accents and punctuation go, chat and old spellings become today's, "e-KTP", "KTP-el" and "KTP elektronik"
 * become one word, "601.561" becomes "601561", "70jt" "70 juta", "undang2" "undang", "hari ini" the filler "kini". Stop words stay; `contentWords` leaves them out.
 */
export function words(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/(\d)(jt|juta|rb|ribu|thn|tahun|bln|hr)\b/g, '$1 $2')
    .replace(/(\d)[.,](?=\d{3}(?!\d))/g, '$1')
    .replace(/\bhari ini\b/g, 'kini')
    .replace(/\be[\s-]?ktp\b|\bktp[\s-]?(?:el|elektronik)\b/g, 'ektp')
    .replace(/\bc[\s.-]+pemberitahuan\b/g, 'cpemberitahuan')
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
