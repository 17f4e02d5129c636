import { parentPort, workerData } from 'node:worker_threads';
import { examine, type Scope } from './examine.ts';
import { badness } from './scores.ts';

// One of several that make and judge pictures; only pictures that a person should see are sent along.
const { scope, part, parts } = workerData as { scope: Scope; part: number; parts: number };
await examine(scope, part, parts, (row, picture) => {
  parentPort?.postMessage({ row, picture: badness(row) > 0 ? picture : undefined });
});
