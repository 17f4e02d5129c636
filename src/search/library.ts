import { formatDay } from '#src/domain/dates.ts';
import { contentStems } from '#src/domain/language/content-stems.ts';
import { abbreviationsOf } from '#src/domain/language/spelt-abbreviations.ts';
import { stem } from '#src/domain/language/stem.ts';
import { contentOf, isFiller, words } from '#src/domain/language/words.ts';
import { breath } from './breath.ts';
import { type Entry, entriesOf, type TitleIndex } from './title-index.ts';

/** Makes an index ready for searching, in pieces that hold nobody up. */
export async function openLibrary(index: TitleIndex): Promise<Library> {
  const vocabulary = new Map<string, number>();
  const stems = new Map<string, number>();
  const add = (list: string[]) => {
    for (const word of list) if (!isFiller(word)) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  };
  const stemsIn = (list: string[]) => contentOf(list).map(stem);
  const volumes: Volume[] = [];
  for (const entry of entriesOf(index)) {
    await breath();
    const said = words(`${entry.title} ${entry.claim}`);
    const keywords = words(entry.keywords);
    const named = words(slugWords(entry.url));
    add(said);
    add(keywords);
    add(named);
    // An event is asked for by its day: "sosialisasi 8 desember".
    const filed = words(
      [entry.end ? formatDay(entry.end) : '', ...entry.topics, ...entry.districts].join(' '),
    );
    const inOrder = stemsIn([...said, ...named]);
    const weak = new Set(stemsIn([...keywords, ...filed]));
    const page = { strong: new Set(inOrder), weak, inOrder: joined(inOrder), toldInOrder: false };
    volumes.push({ entry, page });
  }
  const spread = new Map<string, number>();
  for (const { entry, page } of volumes)
    if (entry.day === undefined) {
      // Pages that stand for years, behind the posts, make no word a common one.
      for (const one of page.strong) if (!spread.has(one)) spread.set(one, 1);
    } else
      for (const one of new Set([...page.strong, ...page.weak])) spread.set(one, (spread.get(one) ?? 0) + 1);
  for (const [word, uses] of vocabulary) stems.set(stem(word), (stems.get(stem(word)) ?? 0) + uses);
  const titles: Library = {
    volumes,
    places: new Set(index.districts.flatMap(contentStems)),
    home: new Set(contentStems(index.region)),
    subjects: new Set(
      index.terms.flatMap((line) => line.split('|').map((phrase) => contentStems(phrase).join(' '))),
    ),
    abbreviations: abbreviationsOf(index.terms),
    groupsOf: new Map(),
    demanding: new Set(),
    vocabulary,
    stems,
    // Robertson and Zaragoza (2009), "The Probabilistic Relevance Framework: BM25 and Beyond", eq. 3.3, kept above zero.
    rarity: (one) => Math.log(1 + (volumes.length + 0.5) / ((spread.get(one) ?? 0) + 0.5)),
    spread: (one) => spread.get(one) ?? 0,
  };
  return withWords(
    titles,
    [...index.terms, ...index.everyday].map((line) => line.split('|')),
  );
}

/** A library that also knows groups of phrases that mean the same. */
export async function withWords(library: Library, groups: readonly (readonly string[])[]): Promise<Library> {
  const vocabulary = new Map(library.vocabulary);
  const stems = new Map(library.stems);
  const groupsOf = new Map(library.groupsOf);
  const demanding = new Set(library.demanding);
  for (const group of groups) {
    await breath();
    const said = group.map(words);
    for (const word of said.flat()) {
      if (isFiller(word)) continue;
      const own = stem(word);
      vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
      stems.set(own, (stems.get(own) ?? 0) + 1);
    }
    const meanings = said.flatMap((phrase) =>
      meaningOf(phrase).map((stems) => ({ stems, words: contentOf(phrase).join(' ') })),
    );
    for (const key of said.map(keyOf)) {
      groupsOf.set(key, [...(groupsOf.get(key) ?? []), meanings]);
      if (group[0]?.startsWith('!')) demanding.add(key);
    }
  }
  return { ...library, vocabulary, stems, groupsOf, demanding };
}

/** The stems of a phrase's words in a list; none when only one of several is left: "tidak memilih" without its "tidak" would mean the contrary. */
export function meaningOf(said: string[]): string[][] {
  const stems = contentOf(said).map(stem);
  return said.length > 1 && stems.length === 1 ? [] : [stems];
}

/** By what a phrase is found among the groups: its stems, and its fillers too where it would be another word without them ("orang gila", "tidak memilih"). */
function keyOf(said: string[]): string {
  return (meaningOf(said)[0] ?? said.map(stem)).join(' ');
}

/** The words of an address, which an editor chose to say what a post is about: "pindah memilih" of "/tanya/pindah-memilih/". */
function slugWords(url: string): string {
  return (url.split('/').at(-2) ?? '').replace(/^\d{4}-\d\d-\d\d-/, '').replaceAll('-', ' ');
}

/** A text as two sets of stems: title and claim, and all else. */
export function pageOf(titled: string[], told: string[]): Page {
  return {
    strong: new Set(titled),
    weak: new Set(told),
    inOrder: joined([...titled, ...told]),
    toldInOrder: true,
  };
}

function joined(stems: string[]): string {
  return ` ${stems.join(' ')} `;
}

/** All that a search needs to know about the site. */
export interface Library {
  volumes: Volume[];
  /** Stems of the names of its places. */
  places: ReadonlySet<string>;
  /** Stems of the name of the office's whole area. */
  home: ReadonlySet<string>;
  /** Phrases (as stems) of the office's own subject: terms of its glossary with their other names. */
  subjects: ReadonlySet<string>;
  /** Abbreviations of its glossary. */
  abbreviations: ReadonlySet<string>;
  /** Phrases (as stems) that mean the same, by each of them. */
  groupsOf: Map<string, Phrase[][]>;
  /** Phrases (as stems) for what an answer must name. */
  demanding: ReadonlySet<string>;
  /** Words of titles, claims, keywords and terms, with how often they occur. */
  vocabulary: Map<string, number>;
  stems: Map<string, number>;
  /** How much a stem tells: the fewer posts have it, the more. */
  rarity: (stem: string) => number;
  /** How many posts have a stem. */
  spread: (stem: string) => number;
}

/** A phrase of a group. */
export interface Phrase {
  stems: string[];
  /** As it is written, without fillers. */
  words: string;
}

/** A post with its stems. */
export interface Volume {
  entry: Entry;
  page: Page;
}

/** Stems of a text. */
export interface Page {
  strong: Set<string>;
  weak: Set<string>;
  /** The strong ones, and those of the text where it is known, in their order with spaces around each: phrases are looked up there. */
  inOrder: string;
  toldInOrder: boolean;
}
