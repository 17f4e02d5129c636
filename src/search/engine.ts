import { dayIn } from '#src/domain/zones.ts';
import type { Day } from '#src/domain/dates.ts';
import { searchTitles } from './first-stage.ts';
import { type Library, openLibrary } from './library.ts';
import type { FoundPage, FullText } from './pagefind.ts';
import type { Query } from './query.ts';
import type { TitleIndex } from './title-index.ts';
import { understand } from './understand.ts';

/** What was found for a query. */
export interface Answer {
  /** At once, from the small index. */
  first: FoundPage[];
  /** Pages that only say some of it, for the end of the list: from the small index too. */
  near: FoundPage[];
  /** The query as it may have been meant, when a word looks mistyped. */
  suggestion: string | undefined;
  /** Of the words asked for and of single words that mean the same; none when only filters are set. */
  stems: ReadonlySet<string>;
  /** Names of the topics that are nearest to the query. */
  topics: string[];
  /** From the whole text, and at last what is near: pages that are not among those shown. Rejects without network. */
  more: (shown: FoundPage[]) => AsyncGenerator<FoundPage>;
}

/** Answers a query in two stages; the second costs nothing before it is asked for. */
export function answer(
  { words, filters }: Query,
  library: Library,
  fullText: () => Promise<FullText>,
  today: Day,
): Answer {
  const question = words === '' ? undefined : understand(words, library);
  const { first, near } = searchTitles(question, filters, library, today);
  const stems = question?.concepts.flatMap(stemsOf) ?? [];
  return {
    first,
    near,
    suggestion: question?.suggestion,
    stems: new Set(question?.concepts.flatMap(markedStemsOf)),
    topics: nearestTopics(stems, library),
    async *more(shown) {
      const known = new Set(shown.map(({ url }) => url));
      const { searchTexts } = await import('./full-text.ts');
      const libraries = [async () => library, () => whole(library)];
      for await (const page of searchTexts(words, filters, await fullText(), libraries))
        if (!known.has(page.url)) {
          known.add(page.url);
          yield page;
        }
      for (const page of near) if (!known.has(page.url)) yield page;
    },
  };
}

let library: Promise<Library> | undefined;

/**
 * Answers on the search page. Downloads the small index with the first query, on a good line with every word of daily speech (12 kB), and Pagefind when
 * the full text is asked for; rejects without network.
 */
export async function ask(query: Query, onGoodLine: boolean): Promise<Answer> {
  // What only the full text needs stays out of the first answer on a weak line.
  const code = () => import('./full-text.ts');
  const early = onGoodLine ? Promise.all([import('./whole-library.ts'), code()]).catch(() => []) : [];
  library ??= fetchLibrary();
  const opened = await library.catch((cause: unknown) => {
    library = undefined;
    throw cause;
  });
  const [words] = await early;
  const known = (await words?.withEverydayWords(opened)) ?? opened;
  return answer(query, known, async () => (await code()).openFullText(), dayIn(new Date(), 'WIB'));
}

async function whole(library: Library): Promise<Library> {
  return (await import('./whole-library.ts')).withEverydayWords(library);
}

async function fetchLibrary(): Promise<Library> {
  const response = await fetch('/cari/indeks.json');
  if (!response.ok) throw new Error(`Indeks judul tidak dapat dibaca: HTTP ${response.status}`);
  return openLibrary((await response.json()) as TitleIndex);
}

function stemsOf({ alternatives }: { alternatives: { stems: string[] }[] }): string[] {
  return alternatives.flatMap(({ stems }) => stems);
}

/** The words of a longer name say less apart: whoever asks for KPPS asks for no "suara". */
function markedStemsOf({ alternatives }: { alternatives: { stems: string[] }[] }): string[] {
  return alternatives.flatMap(({ stems }, place) => (place === 0 || stems.length === 1 ? stems : []));
}

/** Topics under which posts with any of these stems are filed, most often first. */
function nearestTopics(stems: string[], { volumes }: Library): string[] {
  const votes = new Map<string, number>();
  for (const { entry, page } of volumes)
    if (stems.some((one) => page.strong.has(one) || page.weak.has(one)))
      for (const topic of entry.topics) votes.set(topic, (votes.get(topic) ?? 0) + 1);
  return [...votes].sort(([, a], [, b]) => b - a).map(([topic]) => topic);
}
