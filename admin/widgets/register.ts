import { begin } from './begin.ts';
import { holdDraft } from './draft.ts';

/** Makes the aids of the desk ready that need to see whole entries. To be called before Decap is loaded. */
export function prepareAids(): void {
  holdDraft((draft) => begin(draft, window.location.hash));
}
