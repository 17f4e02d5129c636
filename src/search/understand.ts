import { contentStems } from '#src/domain/language/content-stems.ts';
import { electionStems, surelyElections } from '#src/domain/language/election-words.ts';
import { dialectSpellings, fullSpelling } from '#src/domain/language/spoken-spellings.ts';
import { joinSpelt } from '#src/domain/language/spelt-abbreviations.ts';
import { spokenStems, stem } from '#src/domain/language/stem.ts';
import { editDistance, meantWord } from '#src/domain/language/typing-errors.ts';
import { contentOf, words } from '#src/domain/language/words.ts';
import { type Intent, intentOf } from './intent.ts';
import type { Library } from './library.ts';

/** What a reader's words ask for: concepts, each with the ways in which a page may say it. */
export function understand(text: string, library: Library): Question {
  const said = joinSpelt(words(text), library.abbreviations).flatMap((word) => apart(word, library));
  const terms = contentOf(said).map((word) => termOf(word, library));
  const concepts: Concept[] = [];
  for (let at = 0; at < terms.length;) {
    const length = longestPhrase(terms, at, library);
    concepts.push(conceptOf(terms.slice(at, at + length), library));
    at += length;
  }
  const corrected = terms.some(({ meant }) => meant !== undefined);
  const distinct = [...new Map(concepts.map((concept) => [concept.key, concept])).values()];
  return {
    concepts: weighed(distinct, library),
    plain: terms.map(({ word, meant }) => meant ?? word).join(' '),
    written: terms.map(({ word }) => word).join(' '),
    suggestion: corrected ? terms.map(({ word, meant }) => meant ?? word).join(' ') : undefined,
    asks: intentOf(text),
    ofOffice: distinct.some((concept) => isSubject(concept, library.subjects)),
    ofElections: isOfElections(terms),
  };
}

/** Two words of the site that were written as one, "suratsuara"; any other word stays as it is. */
function apart(word: string, { vocabulary, stems }: Library): string[] {
  if (word.length < 8 || vocabulary.has(word) || stems.has(stem(word))) return [word];
  for (let at = 3; at <= word.length - 3; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => vocabulary.has(part))) return parts;
  }
  return [word];
}

function termOf(word: string, library: Library): Term {
  const known = (one: string) => library.stems.has(one);
  const own = stem(word);
  if (known(own)) return { word, stem: own, known: true };
  const near = meantWord(word, library.vocabulary);
  // A long word within a letter of one of the site's is more likely mistyped than dialect: "kampenye" is no "kampa" with -nye.
  const mistyped = near !== undefined && word.length >= 7 && editDistance(word, near, 1) === 1;
  const spoken = [word, ...(mistyped ? [] : dialectSpellings(word))].flatMap(spokenStems).find(known);
  if (spoken !== undefined) return { word, stem: spoken, known: true };
  const meant = (mistyped ? undefined : fullSpelling(word, library.vocabulary)) ?? near;
  if (meant !== undefined) return { word, stem: stem(meant), known: true, meant };
  const meantStem = own === word ? undefined : meantWord(own, library.stems);
  if (meantStem !== undefined) return { word, stem: meantStem, known: true, meant: meantStem };
  // A word cut short, as on a phone: "sosialis" for "sosialisasi".
  const longer = word.length >= 5 ? [...library.stems.keys()].find((one) => one.startsWith(own)) : undefined;
  return longer === undefined ? { word, stem: own, known: false } : { word, stem: longer, known: true };
}

/** How many terms from a place on are one phrase of the glossary; one when none is. */
function longestPhrase(terms: Term[], at: number, { groupsOf }: Library): number {
  for (let length = Math.min(6, terms.length - at); length > 1; length--)
    if (groupsOf.has(keyOf(terms.slice(at, at + length)))) return length;
  return 1;
}

function conceptOf(terms: Term[], library: Library): Concept {
  const own = terms.map((term) => term.stem);
  const key = keyOf(terms);
  const others = (library.groupsOf.get(key) ?? [])
    .flat()
    // Some of the phrase's own words say less than it does: "daftar pemilih" is more than the "daftar pemilih tetap".
    .filter((phrase) => phrase.some((one) => !own.includes(one)))
    // A phrase of several words is the glossary's own: its other names are nearly as good.
    .map((stems) => ({ stems, likeness: terms.length > 1 ? 0.9 : 0.8 }));
  const sure = terms.some(({ meant }) => meant !== undefined) ? 0.9 : 1;
  // What was taken for a typing error may be right all the same, in a text whose words the small index does not have.
  const asWritten = sure < 1 ? [{ stems: terms.map(({ word }) => stem(word)), likeness: 1 }] : [];
  const alternatives = [{ stems: own, likeness: sure }, ...others, ...asWritten];
  return { key, alternatives, weight: weightOf(terms, alternatives, library) };
}

/** A concept weighs what its words tell; one that the site says only in other words, what the commonest of those tell. */
function weightOf(terms: Term[], alternatives: Alternative[], { rarity, spread }: Library): number {
  const sum = (stems: string[]) => stems.reduce((total, one) => total + rarity(one), 0);
  const own = terms.map((term) => term.stem);
  if (own.some((one) => spread(one) > 0)) return sum(own);
  const said = alternatives.filter(({ stems }) => stems.every((one) => spread(one) > 0));
  return Math.min(...(said.length > 0 ? said.map(({ stems }) => sum(stems)) : [sum(own)]));
}

/**
 * What is asked for weighs by its place in the question too. A word that the site never uses may be chatter or the subject: beside a term of the
 * office or a word of elections it is chatter ("honornya pantarlih berapaan"), beside words and places that any subject has it is the subject ("jadwal kapal").
 */
function weighed(concepts: Concept[], { subjects, places, spread }: Library): Concept[] {
  const mean = concepts.reduce((sum, { weight }) => sum + weight, 0) / concepts.length;
  const isUnknown = ({ alternatives }: Concept) =>
    !alternatives.some(({ stems }) => stems.every((one) => spread(one) > 0));
  const hasSubject = concepts.some((concept) => isSubject(concept, subjects));
  const hasUnknown = concepts.some(isUnknown);
  return concepts.map((concept) => {
    if (concepts.length > 1 && light.has(concept.key)) return { ...concept, weight: concept.weight * 0.3 };
    if (isUnknown(concept)) return { ...concept, weight: concept.weight * (hasSubject ? 0.4 : 0.75) };
    // Beside an unknown word, one of elections says what it is about.
    if (subjects.has(concept.key) || (hasUnknown && electionStems.has(concept.key)))
      return { ...concept, weight: Math.max(concept.weight, mean) };
    const isAny = ofAnySubject.has(concept.key) || places.has(concept.key);
    return hasUnknown && isAny ? { ...concept, weight: concept.weight * 0.4 } : concept;
  });
}

/** One word that only elections use, or two that others use apart: "calon bupati". */
function isOfElections(terms: Term[]): boolean {
  const said = new Set(terms.map((term) => term.stem).filter((one) => electionStems.has(one)));
  return said.size > 1 || terms.some((term) => surelyElections.has(term.stem));
}

function isSubject({ key }: Concept, subjects: Library['subjects']): boolean {
  return subjects.has(key) || electionStems.has(key);
}

/** Beside other words these say little: the whole site is the office's information, and an end may be asked of anything. */
const light: ReadonlySet<string> = new Set(
  ['kpu', 'informasi', 'batas', 'akhir', 'batas akhir', 'batas waktu', 'tenggat'].map((phrase) =>
    contentStems(phrase).join(' '),
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
  /** It is surely about elections, whatever else it says. */
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
  /** 1 for the reader's own word. */
  likeness: number;
}

interface Term {
  word: string;
  stem: string;
  known: boolean;
  /** The word that was taken for the mistyped one. */
  meant?: string;
}
