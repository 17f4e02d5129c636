import { asker } from './ask-worker.ts';
import type { DeskProblem, Draft, StoredDraft } from './judge-draft.ts';

/** Milliseconds for one check; a text that takes longer was made to. */
const patience = 20_000;

/** Judges a draft. Rejects with words for the editor when the check cannot be carried out. */
export const checkDraft = asker<Draft | StoredDraft, DeskProblem[]>(
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  patience,
);
