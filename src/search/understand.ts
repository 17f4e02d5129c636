import { stem } from '#src/domain/language/stem.ts';
import { electionStems, surelyElections } from '#src/domain/language/election-words.ts';
import { type Intent, intentOf } from './intent.ts';
import type { Library } from './library.ts';
import { type Term, termsIn } from './terms.ts';
import { isLight, isUnknown, weighed } from './weigh.ts';

/** What a reader's words ask for: concepts, each with the ways in which a page may say it. */
export function understand(text: string, library: Library): Question {
  const terms = termsIn(text, library);
  const concepts: Concept[] = [];
  for (let at = 0; at < terms.length;) {
    const length = longestPhrase(terms, at, library);
    concepts.push(conceptOf(terms.slice(at, at + length), library));
    at += length;
  }
  const corrected = terms.some(({ meant }) => meant !== undefined);
  const distinct = [...new Map(concepts.map((concept) => [concept.key, concept])).values()];
  const plain = meantText(terms);
  return {
    concepts: weighed(distinct, library),
    plain,
    written: textOf(terms.map(({ word }) => word)),
    suggestion: corrected ? plain : undefined,
    asks: intentOf(text),
    ofOffice: distinct.some((concept) => isSubject(concept, library.subjects)),
    ofElections:
      isOfElections(terms) && !distinct.some((concept) => !isLight(concept) && isUnknown(concept, library)),
  };
}

/** Terms without their typing errors. */
function meantText(terms: Term[]): string {
  return textOf(terms.map(({ word, meant }) => meant ?? word));
}

function textOf(said: string[]): string {
  return said.filter((word) => word !== '').join(' ');
}

/** How many terms from a place on are one phrase of the glossary; one when none is. */
function longestPhrase(terms: Term[], at: number, { groupsOf }: Library): number {
  for (let length = Math.min(6, terms.length - at); length > 1; length--)
    if (groupsOf.has(keyOf(terms.slice(at, at + length)))) return length;
  return 1;
}

function conceptOf(terms: Term[], library: Library): Concept {
  const own = terms.flatMap(stemsOf);
  const key = keyOf(terms);
  const others = (library.groupsOf.get(key) ?? [])
    .flat()
    // Some of the phrase's own words say less than it does: "daftar pemilih" is more than the "daftar pemilih tetap".
    .filter(({ stems }) => stems.some((one) => !own.includes(one)))
    // A phrase of several words is the glossary's own: its other names are nearly as good.
    .map((phrase) => ({ ...phrase, likeness: terms.length > 1 ? 0.9 : 0.8 }));
  const distinct = [...new Map(others.map((phrase) => [phrase.words, phrase])).values()];
  const sure = terms.some(({ meant }) => meant !== undefined) ? 0.9 : 1;
  // Without its fillers an idiom says less: "minta data" is about information, not about any data.
  const ownLikeness = terms.some(({ parts }) => parts) ? 0.6 : sure;
  // What was taken for a typing error may be right all the same, in a text whose words the small index does not have.
  const written = terms.map(({ word }) => word);
  const asWritten = sure < 1 ? [{ stems: written.map(stem), words: written.join(' '), likeness: 1 }] : [];
  const alternatives = [
    { stems: own, words: meantText(terms), likeness: ownLikeness },
    ...distinct,
    ...asWritten,
  ];
  return {
    key,
    alternatives,
    weight: weightOf(own, alternatives, library),
    demanded: library.demanding.has(key),
  };
}

/**
 * A concept weighs what the commonest of its names on this site tells, the reader's or another: a rare word for what every page says tells little
 * (Pirkola 1998, "The Effects of Query Structure and Dictionary Setups", where all names of a thing count as one word).
 */
function weightOf(own: string[], others: Alternative[], { rarity, spread }: Library): number {
  const sum = (stems: string[]) => stems.reduce((total, one) => total + rarity(one), 0);
  const said = others.filter(({ stems }) => stems.every((one) => spread(one) > 0));
  return Math.min(sum(own), ...said.map(({ stems }) => sum(stems)));
}

/** One word that only elections use, or two that others use apart: "calon bupati". */
function isOfElections(terms: Term[]): boolean {
  const said = new Set(terms.map((term) => term.stem).filter((one) => electionStems.has(one)));
  return said.size > 1 || terms.some((term) => surelyElections.has(term.stem));
}

function isSubject({ key }: Concept, subjects: Library['subjects']): boolean {
  const said = key.split(' ');
  return (
    subjects.has(key) ||
    said.every((one) => electionStems.has(one)) ||
    said.some((one) => surelyElections.has(one))
  );
}

function stemsOf({ stem: own, parts }: Term): string[] {
  return parts ?? [own];
}

function keyOf(terms: Term[]): string {
  return terms.map((term) => term.stem).join(' ');
}

/** A reader's question. */
export interface Question {
  concepts: Concept[];
  /** Its content words with typing errors mended, for the full text. */
  plain: string;
  /** The same as the reader wrote them. */
  written: string;
  /** What may have been meant, when a word was taken for a typing error. */
  suggestion: string | undefined;
  asks: Intent;
  /** It has a word of the office's own subject. */
  ofOffice: boolean;
  /** It is surely about elections, and asks for nothing that the site does not know. */
  ofElections: boolean;
}

/** One thing asked for. */
export interface Concept {
  key: string;
  alternatives: Alternative[];
  weight: number;
  /** An answer must name it. */
  demanded: boolean;
}

/** A way in which a page may say it. */
export interface Alternative {
  stems: string[];
  /** As it is written, for the full text. */
  words: string;
  /** 1 for the reader's own word. */
  likeness: number;
}
