import { fileWarnings } from '../files/warnings.ts';
import { asker } from './ask-worker.ts';
import type { DeskProblem, Draft, StoredDraft } from './judge-draft.ts';

/** Milliseconds for one check; a text that takes longer was made to. */
const patience = 20_000;

/** Judges an entry, and the files that were uploaded for it. Rejects with words for the editor when the check cannot be carried out. */
export async function checkDraft(draft: Draft | StoredDraft): Promise<DeskProblem[]> {
  const problems = await judge(draft);
  return 'values' in draft ? [...problems, ...fileWarnings(draft.values)] : problems;
}

const judge = asker<Draft | StoredDraft, DeskProblem[]>(
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
  patience,
);
