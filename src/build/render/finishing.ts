import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { Finishing } from './finish-page.ts';

/**
 * Has each page that Astro rendered finished and written by a worker (./finish-worker.ts), so that two cores share the work: Astro gets back an empty answer,
 * and writes nothing itself. Files that are no pages it writes as ever; the style sheets go when every page has its own styles. No page is made before `drawn`,
 * which tells that cards and media are there.
 */
export function finishing(folders: Finishing, drawn: Promise<unknown>): AstroIntegration {
  return {
    name: 'suluh-finishing',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((astro) => {
          let finisher: Finisher | undefined;
          return {
            ...astro,
            name: 'suluh',
            // Astro tears down only what it has set up: a worker that began before would outlive a failure there, and the whole command with it.
            async setup() {
              await drawn;
              await astro.setup?.();
              finisher = startFinisher(folders);
            },
            async render(request, page) {
              const rendered = await astro.render(request, page);
              const response = rendered instanceof Response ? rendered : rendered.response;
              if (!finisher || page.routeData.type !== 'page' || !response.body) return rendered;
              await finisher.finish(fileOf(request.url), await response.arrayBuffer());
              return new Response(null, response);
            },
            async teardown() {
              await astro.teardown?.();
              await finisher?.close();
            },
          };
        }),
      'astro:build:generated': () => removeSheets(join(folders.pagesDir, '_astro')),
    },
  };
}

/** A page on its way to the worker. */
export interface Rendered {
  /** Of its file, from the folder of the site on. */
  path: string;
  /** HTML, in UTF-8. */
  bytes: ArrayBuffer;
}

/** The worker's answer to some pages: they are written, or one of them is not. */
export interface Finished {
  count: number;
  error?: unknown;
}

type Finisher = ReturnType<typeof startFinisher>;

/** Pages that are handed over together, since to wake the worker costs more than a page. */
const mostAtOnce = 16;

/** Pages that may wait for the worker: it always has work, and few pages lie in memory. */
const mostWaiting = 128;

function startFinisher(folders: Finishing) {
  const worker = new Worker(new URL('./finish-worker.ts', import.meta.url), { workerData: folders });
  let failure: Pick<Finished, 'error'> | undefined;
  let waiting = 0;
  let sleepers: (() => void)[] = [];
  const wakeAll = () => {
    for (const wake of sleepers) wake();
    sleepers = [];
  };
  worker.on('message', ({ count, error }: Finished) => {
    waiting -= count;
    if (error !== undefined) failure ??= { error };
    wakeAll();
  });
  worker.on('error', (error) => {
    failure ??= { error };
    wakeAll();
  });
  const atMost = async (pages: number) => {
    while (!failure && waiting > pages) await new Promise<void>((resolve) => sleepers.push(resolve));
    if (failure) throw failure.error;
  };
  let batch: Rendered[] = [];
  const send = () => {
    // Handed over, not copied.
    worker.postMessage(
      batch,
      batch.map(({ bytes }) => bytes),
    );
    batch = [];
  };
  return {
    /** Takes a page; throws when one that was taken before could not be finished. */
    finish(path: string, bytes: ArrayBuffer): Promise<void> {
      batch.push({ path, bytes });
      waiting++;
      if (batch.length === mostAtOnce) send();
      return atMost(mostWaiting);
    },
    /** Waits for the last page; throws when one could not be finished. */
    async close(): Promise<void> {
      try {
        send();
        await atMost(0);
      } finally {
        await worker.terminate();
      }
    },
  };
}

/** Where Astro would write a page: `<path>/index.html`, and `404.html` for the page of that name. */
function fileOf(url: string): string {
  const path = decodeURIComponent(new URL(url).pathname);
  return path === '/404/' ? '404.html' : join(path, 'index.html');
}

async function removeSheets(dir: string): Promise<void> {
  const sheets = (await readdir(dir)).filter((name) => name.endsWith('.css'));
  await Promise.all(sheets.map((name) => rm(join(dir, name))));
}
