import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { type Finishing, openFinish } from './finish-page.ts';
import type { Finished, Rendered } from './finishing.ts';

// Finishes and writes pages while Astro renders the next ones on another core. Writing waits for nobody: thousands of small files take several times the
// processor when promises wait for each.

const folders = workerData as Finishing;
const opened = openFinish(folders);

parentPort?.on('message', async (pages: Rendered[]) => {
  const answer: Finished = { count: pages.length };
  try {
    const finish = await opened;
    for (const { path, bytes } of pages) {
      const finished = await finish(Buffer.from(bytes).toString());
      const file = join(folders.pagesDir, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, finished);
    }
  } catch (error) {
    answer.error = error;
  }
  parentPort?.postMessage(answer);
});
