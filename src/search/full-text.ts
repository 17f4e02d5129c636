import { everydayWords } from '#src/domain/language/everyday-words.ts';
import { type Library, pageOf, withWords } from './library.ts';
import { type FoundPage, type FullPage, type FullText, openPagefind } from './pagefind.ts';
import type { Query } from './query.ts';
import { match } from './rank.ts';
import { type Question, understand } from './understand.ts';

/** A long text holds common words anyway, so it must hold more of the question than a title. */
const enough = 0.7;
/** Texts that one question downloads at most, and at once. */
const limits = { texts: 30, together: 5 };

/**
 * The second answer, from the whole text, page by page: Pagefind proposes, and the rules of the first stage decide, because Pagefind also answers
 * with pages that only share the beginning of a word. Filters alone list everything that passes them.
 */
export async function* searchTexts(
  words: string,
  filters: Query['filters'],
  fullText: FullText,
  firstLibrary: Library,
): AsyncGenerator<FoundPage> {
  // A text may say what no title does, so every word of daily speech counts here.
  const library = withWords(firstLibrary, everydayWords);
  const question = words === '' ? undefined : understand(words, library);
  const seen = new Set<string>();
  for (const wording of question ? wordings(question) : ['']) {
    const found = await fullText.search(wording, filters);
    const considered = question ? found.slice(0, limits.texts) : found;
    for (let at = 0; at < considered.length; at += limits.together) {
      const pages = await Promise.all(considered.slice(at, at + limits.together).map((one) => one.load()));
      for (const page of pages) {
        if (seen.has(page.url) || (question && !answers(page, question, library))) continue;
        seen.add(page.url);
        yield page;
      }
    }
    if (seen.size > 0) return;
  }
}

let opened: Promise<FullText> | undefined;

/** Pagefind's index of this site, loaded once. Rejects without network. */
export function openFullText(): Promise<FullText> {
  opened ??= openPagefind('/pagefind/pagefind.js').catch((cause: unknown) => {
    opened = undefined;
    throw cause;
  });
  return opened;
}

/** The reader's words without their typing errors; when those find nothing, as they were written; then what the site calls each thing. */
function wordings({ plain, written, concepts }: Question): string[] {
  const usual = concepts.map(
    ({ alternatives }) => (alternatives[1] ?? alternatives[0])?.stems.join(' ') ?? '',
  );
  return [...new Set([plain, written, usual.join(' ')])];
}

function answers({ title, text }: FullPage, { concepts }: Question, { rarity }: Library): boolean {
  return match(concepts, pageOf(title, text), rarity).coverage >= enough;
}
