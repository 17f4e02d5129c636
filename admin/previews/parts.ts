import type { PaneParts } from './pane.ts';

/** What stands beside the entries of a collection. Each part comes with its own program, which is loaded with the first entry that shows it. */
export async function paneParts(_collection: string): Promise<PaneParts> {
  return { above: [], tabs: [] };
}
