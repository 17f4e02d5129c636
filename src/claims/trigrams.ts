/**
 * The letter trigrams of a text of words, spaces included and in their order: " ko", "kot", "ota", "tak", "ak ". Texts that share many are spelt
 * alike whatever their words are, so that misspelt and dialect words still meet.
 */
export function trigrams(words: string[]): string[] {
  const text = ` ${words.join(' ')} `;
  return words.length === 0 ? [] : Array.from({ length: text.length - 2 }, (_, at) => text.slice(at, at + 3));
}
