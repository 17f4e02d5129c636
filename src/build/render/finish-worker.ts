import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { finishPage } from './finish-page.ts';
import type { Finished, Finishing, Rendered } from './finishing.ts';
import { openLightPictures } from './light-pictures.ts';

// Finishes and writes pages while Astro renders the next ones on another core. Writing waits for nobody: thousands of small files take several times the
// processor when promises wait for each.

const { filesDir, cacheDir } = workerData as Finishing;
const lighten = openLightPictures(filesDir, cacheDir);
const pruned = new Map<string, string>();

parentPort?.on('message', async ({ id, file, bytes }: Rendered) => {
  const answer: Finished = { id };
  try {
    const finished = await finishPage(Buffer.from(bytes).toString(), await lighten, pruned);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, finished);
  } catch (error) {
    answer.error = error;
  }
  parentPort?.postMessage(answer);
});
