import { contentStems } from '#src/domain/language/content-stems.ts';
import { breath } from './breath.ts';
import { type Library, type Page, pageOf } from './library.ts';
import { type FoundPage, type FullPage, type FullResult, type FullText, openPagefind } from './pagefind.ts';
import { openInWorker } from './pagefind-in-worker.ts';
import type { Query } from './query.ts';
import { match, namesWhatIsDemanded } from './rank.ts';
import { type Alternative, type Question, understand } from './understand.ts';

/**
 * A long text holds common words anyway, so it must hold more of the question than a title; and still more of one without any word of the office.
 * One sentence is enough that says all of a question of the office's subject, in whatever words. Pagefind's stemmer misses some of it, so what it proposes may hold less.
 */
const enough = { ofOffice: 0.7, ofOthers: 0.8, inSentence: 0.85, proposed: 0.6 } as const;
/** Of several things asked for, the title tells one, or the passage is this near in its words: else they only happen to stand together. */
const nearness = 0.53;
/** What a title must hold to tell something, as a share of what a word tells that no page has: an election office's titles are full of elections. */
const tellingShare = 0.6;
/** So many answers make further wordings needless. */
const plenty = 3;
/** Content words of a stretch of text, and how far the next one begins behind it. */
const paragraph: Stretch = { length: 40, step: 20 };
const sentence: Stretch = { length: 16, step: 8 };
/** Texts that one wording downloads at most, and at once; and how often Pagefind is asked for a word of its own when the whole question finds nothing. */
const limits = { texts: 30, together: 5, searches: 24 };

/**
 * The second answer, from the whole text, page by page: Pagefind proposes, and the rules of the first stage decide, because Pagefind also answers
 * with pages that only share the beginning of a word. What the first library finds little for is asked once more with the next one, which knows more
 * words and costs a download on a weak line. Filters alone list everything that passes them.
 */
export async function* searchTexts(
  words: string,
  filters: Query['filters'],
  fullText: FullText,
  libraries: (() => Promise<Library>)[],
): AsyncGenerator<FoundPage> {
  if (words === '') {
    for await (const page of loaded(await fullText.search('', filters))) yield page;
    return;
  }
  const seen = new Set<string>();
  let asked: Library | undefined;
  for (const open of libraries) {
    const library = await open();
    if (library === asked) return;
    asked = library;
    for await (const page of foundWith(understand(words, library), filters, fullText, library)) {
      if (seen.has(page.url)) continue;
      seen.add(page.url);
      yield page;
    }
    if (seen.size >= plenty) return;
  }
}

/** The same with one library, whose words decide what a question asks for. A page may come twice. */
async function* foundWith(
  question: Question,
  filters: Query['filters'],
  fullText: FullText,
  library: Library,
): AsyncGenerator<FoundPage> {
  const found = new Set<string>();
  for (const propose of [
    async () => fullText.search(question.plain, filters),
    async () => (question.written === question.plain ? [] : fullText.search(question.written, filters)),
    async () => byConcepts(question, filters, fullText),
  ]) {
    for await (const page of loaded((await propose()).slice(0, limits.texts))) {
      await breath();
      if (!answers(page, question, library)) continue;
      found.add(page.url);
      yield page;
    }
    if (found.size >= plenty) return;
  }
}

let opened: Promise<FullText> | undefined;

/** Pagefind's index of this site, loaded once: in a worker, else in the page. Rejects without network. */
export function openFullText(): Promise<FullText> {
  opened ??= openInWorker()
    .catch(() => openPagefind('/pagefind/pagefind.js'))
    .catch((cause: unknown) => {
      opened = undefined;
      throw cause;
    });
  return opened;
}

async function* loaded(results: FullResult[]): AsyncGenerator<FullPage> {
  for (let at = 0; at < results.length; at += limits.together)
    yield* await Promise.all(results.slice(at, at + limits.together).map((one) => one.load()));
}

/**
 * Pages that have enough of what is asked for, each thing in any of its wordings: Pagefind wants all words of a search on a page, so that a
 * question of three things with five names each would be 125 searches. Asked name by name, it is fifteen.
 */
async function byConcepts(
  { concepts }: Question,
  filters: Query['filters'],
  fullText: FullText,
): Promise<FullResult[]> {
  const found = new Map<string, { result: FullResult; held: number }>();
  let searches = 0;
  let asked = 0;
  for (const { alternatives, weight } of concepts.toSorted((a, b) => b.weight - a.weight)) {
    asked += weight;
    const held = new Set<string>();
    for (const [words, likeness] of namesOf(alternatives)) {
      if (words === '' || ++searches > limits.searches) continue;
      for (const result of await fullText.search(words, filters)) {
        if (held.has(result.id)) continue;
        held.add(result.id);
        const before = found.get(result.id)?.held ?? 0;
        found.set(result.id, { result, held: before + weight * Math.sqrt(likeness) });
      }
    }
  }
  return [...found.values()]
    .filter(({ held }) => held >= enough.proposed * asked)
    .sort((a, b) => b.held - a.held)
    .map(({ result }) => result);
}

/** Wordings of a thing, the reader's own also by its stems: Pagefind's stemmer knows less than ours, "sebulan" is no "bulan" to it. */
function namesOf(alternatives: Alternative[]): Map<string, number> {
  const names = new Map(alternatives.map(({ words, likeness }) => [words, likeness]));
  const [own] = alternatives;
  if (own && !names.has(own.stems.join(' '))) names.set(own.stems.join(' '), own.likeness);
  return names;
}

/** What was asked for stands in the title and one passage together: far apart in a long text its words tell nothing of each other. */
function answers({ title, text }: FullPage, { concepts, ofOffice }: Question, { rarity }: Library): boolean {
  const [inTitle, told] = [contentStems(title), contentStems(text)];
  if (!namesWhatIsDemanded(concepts, pageOf(inTitle, told))) return false;
  const telling = tellingShare * rarity('');
  const least = ofOffice ? enough.ofOffice : enough.ofOthers;
  for (const page of passagesOf(inTitle, told, paragraph)) {
    const { coverage, score, titled } = match(concepts, page, rarity);
    if (coverage >= least && (titled > telling || concepts.length < 2 || score >= nearness)) return true;
  }
  const saysAll = (page: Page) => match(concepts, page, rarity).coverage >= enough.inSentence;
  return ofOffice && saysAll(pageOf([], told)) && [...passagesOf([], told, sentence)].some(saysAll);
}

function* passagesOf(titled: string[], told: string[], { length, step }: Stretch): Generator<Page> {
  for (let at = 0; at === 0 || at + step < told.length; at += step)
    yield pageOf(titled, told.slice(at, at + length));
}

interface Stretch {
  length: number;
  step: number;
}
