import { availableParallelism } from 'node:os';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { judgePost, type JudgedPost, type PostName } from './post-file.ts';
import { answerOf } from './worker-answer.ts';

/** From so many posts on a second core saves more than the quarter of a second that it takes to begin. */
const worthTwo = 1_500;

/**
 * Judges the posts of a content folder, in their order; of a large archive another core judges half. `own` are the office's telephone numbers. Throws
 * when a file cannot be read.
 */
export async function judgePosts(
  dir: string,
  names: PostName[],
  own: ReadonlySet<string>,
): Promise<JudgedPost[]> {
  if (names.length < worthTwo || availableParallelism() < 2) return judgeHere({ dir, names, own });
  const half = Math.ceil(names.length / 2);
  const elsewhere = judgeElsewhere({ dir, names: names.slice(half), own });
  const here = async () => judgeHere({ dir, names: names.slice(0, half), own });
  return (await Promise.all([here(), elsewhere])).flat();
}

/** Posts to judge. */
export interface Docket {
  dir: string;
  names: PostName[];
  own: ReadonlySet<string>;
}

/** Judges posts on this core. Files are read one after another: promises for thousands of small ones cost several times the processor. */
export function judgeHere({ dir, names, own }: Docket): JudgedPost[] {
  return names.map((name) => judgePost(readFileSync(join(dir, name.file)), name, own));
}

function judgeElsewhere(docket: Docket): Promise<JudgedPost[]> {
  return answerOf(new Worker(new URL('./judge-worker.ts', import.meta.url), { workerData: docket }));
}
