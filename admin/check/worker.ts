import { z } from 'zod';
import { answering } from './ask-worker.ts';
import { currentHub } from '../current-hub.ts';
import { type DeskProblem, type Draft, judgeDraft, type StoredDraft } from './judge-draft.ts';

// The site's policy forbids code made of text, which zod would try.
z.config({ jitless: true });

answering<Draft | StoredDraft, DeskProblem[]>(async (draft) => judgeDraft(draft, await currentHub()));
