import type { Term } from '#src/schemas/catalogues.ts';

/** Abbreviations that nobody reads as a word or letter by letter, and that are no terms of elections. */
const common: Record<string, string> = {
  RI: 'Republik Indonesia',
  UU: 'Undang-Undang',
  WIB: 'Waktu Indonesia Barat',
  WITA: 'Waktu Indonesia Tengah',
  WIT: 'Waktu Indonesia Timur',
  'No.': 'nomor',
  'Jl.': 'Jalan',
  'Kec.': 'Kecamatan',
  'Kab.': 'Kabupaten',
  'dll.': 'dan lain-lain',
  'dsb.': 'dan sebagainya',
  yg: 'yang',
};

/** Reads abbreviations: in full the first time a term of the glossary is met, then letter by letter. */
export function abbreviationReader(glossary: Term[]): (word: string) => string {
  const full = new Map(
    glossary.flatMap(({ term, full }) => (full && isAbbreviation(term) ? [[term, full]] : [])),
  );
  const met = new Set<string>();
  return (word) => {
    const known = common[word] ?? (met.has(word) ? undefined : full.get(word));
    met.add(word);
    // A term's full name may hold an abbreviation of its own: "Sistem Informasi Anggota KPU".
    return known?.replace(/\p{Lu}{2,}/gu, spelled) ?? (isWord(word) ? word : spelled(word));
  };
}

/** "K-P-U": letters with hyphens, as announcers read them. */
export function spelled(letters: string): string {
  return [...letters.toUpperCase()].join('-');
}

/**
 * True where an Indonesian would read the letters as a word: "NIK", "SIAKBA", but not "KPU". Nothing of more than five letters with a vowel is an
 * abbreviation that is spelled, so that titles in capitals stay words.
 */
export function isWord(letters: string): boolean {
  if (letters.length > 5) return /[AIUEO]/i.test(letters);
  return (
    letters.length > 2 && /^(?:[^AIUEO]?[AIUEO])(?:[^AIUEO]{0,2}[AIUEO])*(?:NG|[^AIUEO])?$/i.test(letters)
  );
}

/** "XIII" gives 13; undefined for what is no Roman number up to 39. */
export function romanNumber(letters: string): number | undefined {
  const match = /^(X{0,3})(IX|IV|V?I{0,3})$/.exec(letters);
  if (!match || letters === '') return undefined;
  const [, tens = '', ones = ''] = match;
  return tens.length * 10 + ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].indexOf(ones);
}

function isAbbreviation(term: string): boolean {
  return /^\p{Lu}{2,}\p{Ll}?\d?$/u.test(term);
}
