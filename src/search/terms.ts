import { dialectSpellings, fullSpelling, loanSpelling } from '#src/domain/language/spoken-spellings.ts';
import { joinSpelt } from '#src/domain/language/spelt-abbreviations.ts';
import { spokenStems, stem } from '#src/domain/language/stem.ts';
import { editDistance, isMistypedFiller, meantWord } from '#src/domain/language/typing-errors.ts';
import { contentOf, isFiller, words } from '#src/domain/language/words.ts';
import { meantBeside } from './beside.ts';
import type { Library } from './library.ts';

/** The words of a question that carry meaning, each as the site may know it: with dialect, chat spelling and typing errors seen through. */
export function termsIn(text: string, library: Library): Term[] {
  const spelt = joinSpelt(words(text), library.abbreviations).flatMap((word) => apart(word, library));
  return inContext(termsOf(joined(spelt, library), library), library);
}

/** Words that carry meaning, and phrases that only their fillers make what they are: "orang gila", "tidak memilih". */
function termsOf(said: string[], library: Library): Term[] {
  const stems = said.map(stem);
  const terms: Term[] = [];
  const kept = new Set(contentOf(said.filter((word) => !isFillerMeant(word, library))));
  for (let at = 0; at < said.length;) {
    const length = idiomAt(stems, said, at, library);
    const part = said.slice(at, at + length);
    if (length > 1) {
      const content = part.filter((word) => !isFiller(word));
      const idiom = stems.slice(at, at + length).join(' ');
      terms.push({ word: content.join(' '), stem: idiom, parts: content.map(stem) });
    } else terms.push(...part.filter((word) => kept.has(word)).map((word) => termOf(word, library)));
    at += length;
  }
  return terms;
}

function isFillerMeant(word: string, { vocabulary, stems }: Library): boolean {
  return (
    !vocabulary.has(word) &&
    !stems.has(stem(word)) &&
    isMistypedFiller(word) &&
    !isNear(word, meantWord(word, vocabulary))
  );
}

function idiomAt(stems: string[], said: string[], at: number, { groupsOf }: Library): number {
  for (let length = Math.min(4, said.length - at); length > 1; length--)
    if (said.slice(at, at + length).some(isFiller) && groupsOf.has(stems.slice(at, at + length).join(' ')))
      return length;
  return 1;
}

/** Two words of the site that were written as one, "suratsuara"; any other word stays as it is. */
function apart(word: string, { vocabulary, stems }: Library): string[] {
  const isKnown = (one: string) => vocabulary.has(one) || stems.has(stem(one));
  if (word.length < 8 || [word, ...dialectSpellings(word)].some(isKnown)) return [word];
  for (let at = 3; at <= word.length - 3; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => vocabulary.has(part)))
      return isNear(word, meantWord(word, vocabulary)) ? [word] : parts;
  }
  return [word];
}

/** One word of the site that was written as two, "tuna rungu"; two that it knows stay apart. */
function joined(said: string[], { vocabulary }: Library): string[] {
  const all: string[] = [];
  for (const word of said) {
    const before = all.at(-1) ?? '';
    const isOne =
      before !== '' && vocabulary.has(before + word) && !(vocabulary.has(before) && vocabulary.has(word));
    if (isOne) all.pop();
    all.push(isOne ? before + word : word);
  }
  return all;
}

/** Within one letter of the word that may have been meant. */
function isNear(word: string, meant: string | undefined): boolean {
  return meant !== undefined && editDistance(word, meant, 1) === 1;
}

function termOf(word: string, library: Library): Term {
  const known = (one: string) => library.stems.has(one);
  const own = stem(word);
  // A form that nobody wrote of a word that only some phrase has may be a mistyped one: "perserangan" is no "serangan" but "perseorangan".
  const certain = library.spread(own) > 0 || library.vocabulary.has(word);
  if (known(own) && certain) return { word, stem: own };
  const near = meantWord(word, library.vocabulary);
  // A long word within a letter of one of the site's is more likely mistyped than dialect: "kampenye" is no "kampa" with -nye.
  const mistyped = word.length >= 7 && isNear(word, near);
  if (known(own) && !mistyped) return { word, stem: own };
  const spoken = [word, ...(mistyped ? [] : [loanSpelling(word), ...dialectSpellings(word)])]
    .flatMap(spokenStems)
    .find((one) => known(one) && !(mistyped && one === own));
  if (spoken !== undefined) return { word, stem: spoken };
  const meant = (mistyped ? undefined : fullSpelling(word, library.vocabulary)) ?? near;
  if (meant !== undefined) return { word, stem: stem(meant), meant };
  const meantStem = own === word ? undefined : meantWord(own, library.stems);
  if (meantStem !== undefined) return { word, stem: meantStem, meant: meantStem };
  // A word cut short, as on a phone: "sosialis" for "sosialisasi".
  const longer = word.length >= 5 ? [...library.stems.keys()].find((one) => one.startsWith(own)) : undefined;
  return { word, stem: longer ?? own };
}

/** Terms with those errors mended that only the words beside them can tell. */
function inContext(terms: Term[], { volumes, spread, vocabulary }: Library): Term[] {
  return terms.map((term, at) => {
    const { word, meant } = term;
    if (vocabulary.has(word) || (meant === undefined && spread(term.stem) > 0)) return term;
    const beside = meantBeside(word, [terms[at - 1]?.stem, terms[at + 1]?.stem], volumes);
    // A word within one letter is likelier than one beside it within two: "pemilih pemlua".
    const isFarther = isNear(word, meant) && beside !== undefined && !isNear(word, beside);
    return beside === undefined || isFarther ? term : { word, stem: beside, meant: beside };
  });
}

/** A word of a question, or an idiom. */
export interface Term {
  /** As the reader wrote it. */
  word: string;
  stem: string;
  /** Stems of the content words of an idiom, where they are not the term's own. */
  parts?: string[];
  /** The word that was taken for the mistyped one. */
  meant?: string;
}
