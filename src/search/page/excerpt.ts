import { contentStems } from '#src/domain/language/content-stems.ts';

/** About two lines on a phone, and as many as a list to choose from needs. */
const longest = 110;
/** A line on a wide screen. */
const oneLine = 80;

/**
 * The passage of a text that says most of what was asked, as HTML with <mark> around those words; the first passage when none says any of it. A long
 * one is cut to where its first such word stands, a short one is followed by what comes next. `stems` are those of the question. Undefined for a
 * text without passages.
 */
export function excerptFrom(passages: string[], stems: ReadonlySet<string>): string | undefined {
  const said = (text: string) => new Set(contentStems(text).filter((one) => stems.has(one))).size;
  let best: { place: number; said: number } | undefined;
  for (const [place, text] of passages.entries()) {
    const found = said(text);
    if (!best || found > best.said) best = { place, said: found };
  }
  if (!best) return undefined;
  const asked = (word: string) => contentStems(word).some((one) => stems.has(one));
  return cut(filled(passages.slice(best.place)).split(/(?<=\s)(?=\S)/u), asked)
    .map((word) => (asked(word) ? marked(word) : escaped(word)))
    .join('')
    .replace(/[:\s]+$/, '');
}

/** A passage, and those after it while the second line would stay empty. */
function filled([first = '', ...others]: string[]): string {
  let text = first;
  for (const next of others) {
    if (text.length > oneLine) break;
    text += /[\p{L}\p{N}]$/u.test(text) ? ` · ${next}` : ` ${next}`;
  }
  return text;
}

/** As many whole words as there is room for: from the start, or from a little before the first that was asked for. */
function cut(all: string[], asked: (word: string) => boolean): string[] {
  if (lengthOf(all) <= longest) return all;
  const place = all.findIndex(asked);
  const start = lengthOf(all.slice(0, place + 1)) < longest * 0.7 ? 0 : Math.max(0, place - 4);
  const kept: string[] = [];
  for (const word of all.slice(start)) {
    if (lengthOf(kept) + word.length > longest) break;
    kept.push(word);
  }
  const isEnd = start + kept.length === all.length;
  return [start > 0 ? '… ' : '', ...kept, isEnd ? '' : '…'];
}

function lengthOf(words: string[]): number {
  return words.reduce((sum, { length }) => sum + length, 0);
}

/** Marks the word without what stands around it: "(DPB), ". */
function marked(word: string): string {
  const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(word) ?? [];
  return `${escaped(before)}<mark>${escaped(core)}</mark>${escaped(after)}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
