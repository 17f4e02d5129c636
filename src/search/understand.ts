import { contentStems } from '#src/domain/language/content-stems.ts';
import { electionStems, surelyElections } from '#src/domain/language/election-words.ts';
import { dialectSpellings, fullSpelling } from '#src/domain/language/spoken-spellings.ts';
import { joinSpelt } from '#src/domain/language/spelt-abbreviations.ts';
import { spokenStems, stem } from '#src/domain/language/stem.ts';
import { editDistance, isMistypedFiller, meantWord } from '#src/domain/language/typing-errors.ts';
import { contentOf, isFiller, words } from '#src/domain/language/words.ts';
import { type Intent, intentOf } from './intent.ts';
import { meantBeside } from './beside.ts';
import type { Library } from './library.ts';

/** What a reader's words ask for: concepts, each with the ways in which a page may say it. */
export function understand(text: string, library: Library): Question {
  const spelt = joinSpelt(words(text), library.abbreviations).flatMap((word) => apart(word, library));
  const terms = inContext(termsOf(joined(spelt, library), library), library);
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
      isOfElections(terms) &&
      !distinct.some((concept) => !light.has(concept.key) && isUnknown(concept, library)),
  };
}

/** Terms with those errors mended that only the words beside them can tell. */
function inContext(terms: Term[], { volumes, spread, vocabulary }: Library): Term[] {
  return terms.map((term, at) => {
    const { word, meant } = term;
    if (vocabulary.has(word) || (meant === undefined && spread(term.stem) > 0)) return term;
    const beside = meantBeside(word, [terms[at - 1]?.stem, terms[at + 1]?.stem], volumes);
    return beside === undefined ? term : { word, stem: beside, meant: beside };
  });
}

/** Terms without their typing errors. */
function meantText(terms: Term[]): string {
  return textOf(terms.map(({ word, meant }) => meant ?? word));
}

function textOf(said: string[]): string {
  return said.filter((word) => word !== '').join(' ');
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
    nearest(word, vocabulary) === undefined &&
    isMistypedFiller(word)
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
  if (word.length < 8 || [word, ...dialectSpellings(word)].some(isKnown) || nearest(word, vocabulary))
    return [word];
  for (let at = 3; at <= word.length - 3; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => vocabulary.has(part))) return parts;
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

/** The word of a vocabulary within one letter of a mistyped one. */
function nearest(word: string, vocabulary: Library['vocabulary']): string | undefined {
  const near = meantWord(word, vocabulary);
  return near !== undefined && editDistance(word, near, 1) === 1 ? near : undefined;
}

function termOf(word: string, library: Library): Term {
  const known = (one: string) => library.stems.has(one);
  const own = stem(word);
  // A form that nobody wrote of a word that only some phrase has may be a mistyped one: "perserangan" is no "serangan" but "perseorangan".
  const certain = library.spread(own) > 0 || library.vocabulary.has(word);
  if (known(own) && certain) return { word, stem: own };
  const near = meantWord(word, library.vocabulary);
  // A long word within a letter of one of the site's is more likely mistyped than dialect: "kampenye" is no "kampa" with -nye.
  const mistyped = word.length >= 7 && nearest(word, library.vocabulary) !== undefined;
  if (known(own) && !mistyped) return { word, stem: own };
  const spoken = [word, ...(mistyped ? [] : dialectSpellings(word))]
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
  return { key, alternatives, weight: weightOf(own, alternatives, library) };
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

/**
 * What is asked for weighs by its place in the question too. A word that neither the site nor the words of daily speech know is likely the subject
 * ("nyoblos di malaysia", "jadwal kapal"), beside which words and places that any subject has say little. Chatter is among the stop words.
 */
function weighed(concepts: Concept[], library: Library): Concept[] {
  const { subjects, places, home } = library;
  const mean = concepts.reduce((sum, { weight }) => sum + weight, 0) / concepts.length;
  const hasUnknown = concepts.some((concept) => isUnknown(concept, library));
  return concepts.map((concept) => {
    if (concepts.length > 1 && (light.has(concept.key) || home.has(concept.key)))
      return { ...concept, weight: concept.weight * 0.3 };
    if (isUnknown(concept, library)) return { ...concept, weight: concept.weight * 0.75 };
    // A word of elections says what the question is about.
    if (subjects.has(concept.key) || electionStems.has(concept.key))
      return { ...concept, weight: Math.max(concept.weight, mean) };
    const isAny = ofAnySubject.has(concept.key) || places.has(concept.key);
    return isAny ? { ...concept, weight: concept.weight * (hasUnknown ? 0.4 : 0.8) } : concept;
  });
}

/** The site says it in no way. */
function isUnknown({ alternatives }: Concept, { spread }: Library): boolean {
  return !alternatives.some(({ stems }) => stems.every((one) => spread(one) > 0));
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

/** Beside other words these say little, as does the name of the office's area: the whole site is the office's information, and an end may be asked of anything. */
const light: ReadonlySet<string> = new Set(
  ['kpu', 'informasi', 'batas', 'akhir', 'batas akhir', 'batas waktu', 'tenggat', 'anak', 'lain', 'ikut'].map(
    (phrase) => contentStems(phrase).join(' '),
  ),
);

/** Stems that go with any subject: when, where, how, how much. */
const ofAnySubject: ReadonlySet<string> = new Set(
  contentStems(
    `jadwal tanggal waktu hari bulan tahun minggu jam tempat lokasi alamat kantor cara syarat persyaratan daftar mendaftar pendaftaran
    penerimaan lowongan loker seleksi tes biaya bayar harga uang gaji honor jumlah nomor online daring internet link situs website aplikasi
    surat dokumen perpanjang mengurus mengganti kehilangan foto video gambar laporan melaporkan layanan bantuan gratis cepat baru lama besar kecil cek mengecek melihat membuat
    2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029`,
  ),
);

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
}

interface Alternative {
  stems: string[];
  /** As it is written, for the full text. */
  words: string;
  /** 1 for the reader's own word. */
  likeness: number;
}

interface Term {
  word: string;
  stem: string;
  /** Stems of the content words of an idiom, where they are not the term's own. */
  parts?: string[];
  /** The word that was taken for the mistyped one. */
  meant?: string;
}
