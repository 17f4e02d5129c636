import type { Lighten } from './light-pictures.ts';
import { sealPage } from './seal-styles.ts';
import { keepWordsWhole } from './whole-words.ts';

/** What every page goes through after Astro has rendered it. `pruned` remembers the styles of the pages before. */
export async function finishPage(
  html: string,
  lighten: Lighten,
  pruned: Map<string, string>,
): Promise<string> {
  return lighten(sealPage(keepWordsWhole(html), pruned));
}
