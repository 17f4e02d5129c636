import { excerptFrom } from './excerpt.ts';

/** The text edition of a page of this site, which weighs two kilobytes at most. Undefined for a page without one; rejects without network. */
export async function textOf(url: string): Promise<string | undefined> {
  const response = await fetch(`/teks${url}`);
  return response.ok ? response.text() : undefined;
}

/** What the text edition of a page says about a question: HTML with <mark>. Undefined for one without text. */
export function pageExcerpt(html: string, stems: ReadonlySet<string>): string | undefined {
  // The text alone: this page's policy forbids the styles that stand around it, even in a document that nobody sees.
  const [main] = /<main data-day=[\s\S]*<\/main>/.exec(html) ?? [''];
  const text = new DOMParser().parseFromString(main, 'text/html');
  const passages = [...text.querySelectorAll('p, dd, li')].flatMap(
    ({ textContent }) => textContent?.trim() || [],
  );
  return excerptFrom(passages, stems);
}
