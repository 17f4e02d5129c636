/**
 * How standard Indonesian may spell a word of Riau Malay, Kampar Ocu or Minangkabau: "suaro" and "suare" for "suara", "tanjuang" for "tanjung",
 * "tarakhia" for "terakhir". Regular sound changes only (Adelaar 1992, "Proto Malayic", on final -a and on -ung, -ing, -uh, -ih in Minangkabau);
 * most results are no words, so the caller asks for those that it knows.
 */
export function dialectSpellings(word: string): string[] {
  const changes: readonly ((one: string) => string)[] = [
    (one) =>
      one
        .replace(/[oe](?=nyo$|nye$)/, 'a')
        .replace(/ny[oe]$/, 'nya')
        .replace(/[oe]$/, 'a'),
    (one) => one.replace(/ua(?=ng$|h$|k$|ik$)/, 'u').replace(/ia(?=ng$|h$|k$)/, 'i'),
    (one) => one.replace(/ua$/, 'ur').replace(/ia$/, 'ir'),
    (one) => one.replace(/ek$/, 'at').replace(/ik$/, 'it').replace(/uik$/, 'ut'),
    (one) =>
      one
        .replace(/^ba(?=.{4})/, 'ber')
        .replace(/^ta(?=r.{3})/, 'te')
        .replace(/^ta(?=[^r].{3})/, 'ter')
        .replace(/^ma(?=[nmlr].{3})/, 'me')
        .replace(/^pa(?=[nmlr].{3})/, 'pe'),
    (one) => one.replace(/gh/g, 'r'),
  ];
  let found = [word];
  for (const change of changes) found = [...new Set([...found, ...found.map(change)])];
  return found.slice(1).filter((one) => one.length >= 3);
}

/** How Indonesian writes an English word of the same origin: "thermogun" termogun, "registration" registrasi, "university" universitas, "logistic" logistik. */
export function loanSpelling(word: string): string {
  return word
    .replace(/tion$/, 'si')
    .replace(/ty$/, 'tas')
    .replace(/th/g, 't')
    .replace(/ph/g, 'f')
    .replace(/ch|ck|c(?=[aoulkrt]|$)/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/ee/g, 'i')
    .replace(/oo/g, 'u')
    .replace(/y$/, 'i');
}

/** The word of a vocabulary that a chat message wrote without its vowels: "srt" for "surat", "trakhir" for "terakhir". The commonest of several. */
export function fullSpelling(word: string, vocabulary: ReadonlyMap<string, number>): string | undefined {
  const bare = consonants(word);
  if (bare.length < 3 || /\d/.test(word)) return undefined;
  let best: { word: string; uses: number } | undefined;
  for (const [candidate, uses] of vocabulary) {
    if (candidate.length <= word.length || candidate[0] !== word[0] || (best && best.uses >= uses)) continue;
    if (consonants(candidate) === bare && isSubsequence(word, candidate)) best = { word: candidate, uses };
  }
  return best?.word;
}

function consonants(word: string): string {
  return word.replace(/[aiueo]/g, '');
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}
