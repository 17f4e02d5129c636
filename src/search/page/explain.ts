import { idle } from './idle.ts';
import type { FoundPage } from '../pagefind.ts';
import { sayIn } from './result-item.ts';

/**
 * Adds what pages say about a question into the room that their entries keep for it, one whenever nothing else is to be done. A page that cannot be read
 * stays as it is; rejects when the code for it cannot be loaded.
 */
export async function explain(
  results: { page: FoundPage; item: HTMLLIElement }[],
  stems: ReadonlySet<string>,
): Promise<void> {
  const { pageExcerpt, textOf } = await import('./page-excerpt.ts');
  const texts = results.map(({ page }) => textOf(page.url).catch(() => undefined));
  for (const [place, { item }] of results.entries()) {
    const text = await texts[place];
    await idle();
    // Another question has been asked meanwhile.
    if (!item.isConnected) return;
    sayIn(item, (text && pageExcerpt(text, stems)) ?? '');
  }
}
