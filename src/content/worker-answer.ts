import type { Worker } from 'node:worker_threads';

/** The one message of a worker that was given its work when it was started. Rejects with what it throws. */
export function answerOf<T>(worker: Worker): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
