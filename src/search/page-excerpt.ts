import { excerptFrom } from './excerpt.ts';

/**
 * What a page of this site says about a question, from its text edition, which weighs two kilobytes at most: HTML with <mark>. Undefined for a page without
 * one; rejects without network.
 */
export async function pageExcerpt(url: string, stems: ReadonlySet<string>): Promise<string | undefined> {
  const response = await fetch(`/teks${url}`);
  if (!response.ok) return undefined;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const passages = [...page.querySelectorAll('main[data-day] :is(p, dd, li)')].flatMap(
    ({ textContent }) => textContent?.trim() || [],
  );
  return excerptFrom(passages, stems);
}
