/**
 * Puts abbreviations that were written as they are spoken into letters: "katepe" and "ka te pe" into "ktp", "k.p.u" into "kpu". Only those that the
 * glossary has, so that a word which happens to consist of names of letters stays one.
 */
export function joinSpelt(words: string[], abbreviations: ReadonlySet<string>): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length;) {
    const { abbreviation, length } = speltAt(words, at, abbreviations);
    joined.push(abbreviation);
    at += length;
  }
  return joined;
}

/** The abbreviations among lines of phrases that mean the same, in small letters: "dpt" of "DPT|Daftar Pemilih Tetap". */
export function abbreviationsOf(terms: string[]): Set<string> {
  const phrases = terms.flatMap((line) => line.split('|'));
  return new Set(
    phrases.filter((phrase) => /^[A-Z]{3,6}[a-z]?$/.test(phrase)).map((phrase) => phrase.toLowerCase()),
  );
}

function speltAt(
  words: string[],
  at: number,
  abbreviations: ReadonlySet<string>,
): { abbreviation: string; length: number } {
  const [word = ''] = words.slice(at, at + 1);
  const whole = readings(word).find((one) => abbreviations.has(one));
  if (whole !== undefined) return { abbreviation: whole, length: 1 };
  let spelt = '';
  let found: { abbreviation: string; length: number } | undefined;
  for (let length = 1; length <= longest; length++) {
    const next = words[at + length - 1] ?? '';
    const letter = next.length === 1 ? next : nameOf.get(next);
    if (letter === undefined) break;
    spelt += letter;
    if (length > 1 && abbreviations.has(spelt)) found = { abbreviation: spelt, length };
  }
  return found ?? { abbreviation: word, length: 1 };
}

/** The letters that a word may consist of when it is read as their names one after the other: "kapeu" is k, p, u. */
function readings(word: string): string[] {
  if (word.length < 4 || word.length > longest * 3) return [];
  let found: { letters: string; rest: string }[] = [{ letters: '', rest: word }];
  for (let round = 0; round < longest; round++)
    found = found.flatMap((one) =>
      one.rest === ''
        ? one
        : [...nameOf].flatMap(([name, letter]) =>
            one.rest.startsWith(name)
              ? { letters: one.letters + letter, rest: one.rest.slice(name.length) }
              : [],
          ),
    );
  return found.flatMap(({ letters, rest }) => (rest === '' ? letters : []));
}

/** Letters in the longest abbreviation. */
const longest = 7;

/** Letters by their Indonesian names (Ejaan yang Disempurnakan V, 2022), and as they are also said. */
const nameOf: ReadonlyMap<string, string> = new Map(
  `a=a be=b ce=c de=d e=e ef=f ge=g ha=h i=i je=j ka=k el=l em=m en=n o=o pe=p ki=q kiu=q er=r es=s te=t u=u ve=v fe=v we=w eks=x ye=y zet=z`
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
);
