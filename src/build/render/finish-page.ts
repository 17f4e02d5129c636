import { policies } from '#src/deploy/policies.ts';
import type { Lighten } from './light-pictures.ts';
import { sealPage } from './seal-styles.ts';
import { keepWordsWhole } from './whole-words.ts';

/**
 * What every page goes through after Astro has rendered it. `pruned` remembers the styles of the pages before. The text edition counts every byte, and keeps its
 * words as they are.
 */
export async function finishPage(
  html: string,
  lighten: Lighten,
  pruned: Map<string, string>,
): Promise<string> {
  const words = html.includes(policies.text) ? html : keepWordsWhole(html);
  return lighten(sealPage(words, pruned));
}
