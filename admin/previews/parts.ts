import { kindOf } from './kind.ts';
import { missingPart } from './missing.ts';
import type { PaneParts } from './pane.ts';

/** What stands beside the entries of a collection. Its programs are loaded with the first entry that is opened. */
export async function paneParts(collection: string): Promise<PaneParts> {
  const [{ pagePart }, { cardsPart }] = await Promise.all([
    import('./page/part.ts'),
    import('./cards/part.ts'),
  ]);
  return { above: [missingPart], tabs: kindOf(collection) ? [pagePart, cardsPart] : [pagePart] };
}
