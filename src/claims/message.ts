import { dialectSpellings, fullSpelling } from '#src/domain/language/spoken-spellings.ts';
import { joinSpelt } from '#src/domain/language/spelt-abbreviations.ts';
import { spokenStems, stem } from '#src/domain/language/stem.ts';
import { meantWord } from '#src/domain/language/typing-errors.ts';
import { isFiller, words } from '#src/domain/language/words.ts';
import type { ClaimBook } from './claim-book.ts';

/** Characters of a message that are read, from its beginning: a forwarded claim is told long before. */
const readLength = 20_000;
/** Unknown words that are looked up as misspelt; the rest of a long text is most likely about something else. */
const lookedUp = 40;
/** How much another word counts beside the reader's own: the same written otherwise, a synonym, a word of a longer synonym. */
const likeness = { respelt: 0.9, synonym: 0.7, part: 0.45 } as const;
/** Words in the longest phrase that has synonyms. */
const longestPhrase = 5;

/** What a message says, in the words of the claims. */
export function readMessage(text: string, book: ClaimBook): Message {
  const said = joinSpelt(words(text.slice(0, readLength)), book.abbreviations);
  const content = said.filter((word) => !isFiller(word));
  const respelt = new Map<string, Respelt>();
  let unknown = 0;
  for (const word of new Set(content))
    respelt.set(
      word,
      knownSpelling(word, book) ??
        (unknown++ < lookedUp ? meantSpelling(word, book) : undefined) ?? {
          word,
          stem: stem(word),
          likeness: 1,
        },
    );
  const known = content.flatMap((word) => respelt.get(word) ?? []);
  const stems = new Map<string, Said>();
  const add = (one: string, likeness: number, by: string) => {
    if (likeness > (stems.get(one)?.likeness ?? 0)) stems.set(one, { likeness, by });
  };
  for (const one of known) add(one.stem, one.likeness, one.stem);
  for (let at = 0; at < known.length; at++)
    for (let length = 1; length <= longestPhrase && at + length <= known.length; length++) {
      const phrase = known
        .slice(at, at + length)
        .map((one) => one.stem)
        .join(' ');
      for (const other of book.synonyms.get(phrase) ?? [])
        for (const one of other) add(one, other.length === 1 ? likeness.synonym : likeness.part, phrase);
    }
  return { words: known.map(({ word }) => word), inOrder: known.map((one) => one.stem), stems };
}

/** The word, where the claims have it in this or in a spoken form. */
function knownSpelling(word: string, { stems }: ClaimBook): Respelt | undefined {
  const own = stem(word);
  if (stems.has(own)) return { word, stem: own, likeness: 1 };
  const spoken = [word, ...dialectSpellings(word)].flatMap(spokenStems).find((one) => stems.has(one));
  return spoken === undefined ? undefined : { word: spoken, stem: spoken, likeness: likeness.respelt };
}

/** The word that a shortened or mistyped one may have been meant to be. */
function meantSpelling(word: string, { vocabulary }: ClaimBook): Respelt | undefined {
  const alike = vocabulary.get(word.slice(0, 1));
  const meant = alike && (fullSpelling(word, alike) ?? meantWord(word, alike));
  return meant === undefined ? undefined : { word: meant, stem: stem(meant), likeness: likeness.respelt };
}

/** A message, ready to be compared. */
export interface Message {
  /** Its content words in their order, in the claims' spelling where they have them. */
  words: string[];
  /** Their stems. */
  inOrder: string[];
  /** What it says, as stems of the claims. */
  stems: ReadonlyMap<string, Said>;
}

interface Said {
  /** How surely, from 0 to 1 for the message's own word. */
  likeness: number;
  /** The message's own word or phrase (stems) that says it. */
  by: string;
}

interface Respelt {
  word: string;
  stem: string;
  likeness: number;
}
