import { z } from 'zod';
import type { Hub } from '#src/content/hub.ts';
import { type DeskProblem, type Draft, judgeDraft } from './judge-draft.ts';

// The site's policy forbids code made of text, which zod would try.
z.config({ jitless: true });

/** Milliseconds for which what is known of the other files may be used. */
const maxAge = 60_000;

let known: { hub: Hub; at: number } | undefined;

addEventListener('message', async ({ data: { id, draft } }: MessageEvent<Question>) => {
  const answer = await hub()
    .then((hub): Answer => ({ id, problems: judgeDraft(draft, hub) }))
    .catch((error: unknown): Answer => ({ id, failure: String(error) }));
  postMessage(answer);
});

async function hub(): Promise<Hub> {
  if (known && Date.now() - known.at < maxAge) return known.hub;
  const response = await fetch('/admin/hub.json');
  if (!response.ok) throw new Error(`/admin/hub.json: ${response.status}`);
  known = { hub: (await response.json()) as Hub, at: Date.now() };
  return known.hub;
}

/** What the worker is asked. */
export interface Question {
  id: number;
  draft: Draft;
}

/** What it answers, or why it cannot. */
export type Answer = { id: number; problems: DeskProblem[] } | { id: number; failure: string };
