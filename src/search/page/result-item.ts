import { isWeakLine } from '#src/domain/weak-line.ts';
import { wholeWords } from '#src/domain/whole-words.ts';
import type { FoundPage } from '../pagefind.ts';

/** A result as a list entry: title, kind, date, verdict and the sentence that matched, or room for it where it is still to come. */
export function resultItem({ url, title, excerpt, kind, date, verdict, sample }: FoundPage): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  const link = document.createElement('a');
  link.href = url;
  link.append(...unbroken(title));
  heading.append(link);
  const about = document.createElement('p');
  about.className = 'about';
  if (verdict) {
    const word = document.createElement('strong');
    word.textContent = verdict.toUpperCase();
    about.append(word, ' · ');
  }
  about.append([verdict ? undefined : kind, date, sample ? 'CONTOH' : undefined].filter(Boolean).join(' · '));
  item.append(heading, about);
  if (excerpt || !isWeakLine()) {
    item.append(document.createElement('p'));
    sayIn(item, excerpt);
  }
  return item;
}

/** Puts what a page says about the question into its entry: HTML, of which text and marks are taken. */
export function sayIn(item: HTMLLIElement, excerpt: string): void {
  item.lastElementChild?.replaceChildren(...marked(excerpt));
}

/** Text and marks of an excerpt; whatever else a page might have smuggled into it stays text. */
function marked(excerpt: string): (Node | string)[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].flatMap((node) => {
    const text = unbroken(node.textContent ?? '');
    if (!(node instanceof HTMLElement) || node.tagName !== 'MARK') return text;
    const mark = document.createElement('mark');
    mark.append(...text);
    return mark;
  });
}

/** A text in which no line breaks inside what belongs together, as in the pages of the build. */
function unbroken(text: string): (Node | string)[] {
  return text.split(wholeWords).map((part, place) => {
    if (place % 2 === 0) return part;
    const whole = document.createElement('span');
    whole.className = 'whole';
    whole.textContent = part;
    return whole;
  });
}
