import { excerptFrom } from './excerpt.ts';

/**
 * What a page of this site says about a question, from its text edition, which weighs two kilobytes at most: HTML with <mark>. Undefined for a page without
 * one; rejects without network.
 */
export async function pageExcerpt(url: string, stems: ReadonlySet<string>): Promise<string | undefined> {
  const response = await fetch(`/teks${url}`);
  if (!response.ok) return undefined;
  // The text alone: this page's policy forbids the styles that stand around it, even in a document that nobody sees.
  const [main] = /<main data-day=[\s\S]*<\/main>/.exec(await response.text()) ?? [''];
  const text = new DOMParser().parseFromString(main, 'text/html');
  const passages = [...text.querySelectorAll('p, dd, li')].flatMap(
    ({ textContent }) => textContent?.trim() || [],
  );
  return excerptFrom(passages, stems);
}
