import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';

/**
 * Has each page that Astro rendered finished and written by a worker (./finish-worker.ts), so that two cores share the work: Astro gets back an empty answer,
 * and writes nothing itself. Files that are no pages it writes as ever.
 */
export function finishing(outDir: string, options: Finishing): AstroIntegration {
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
              await astro.setup?.();
              finisher = startFinisher(options);
            },
            async render(request, page) {
              const rendered = await astro.render(request, page);
              const response = rendered instanceof Response ? rendered : rendered.response;
              if (!finisher || page.routeData.type !== 'page' || !response.body) return rendered;
              await finisher.finish(fileOf(outDir, request.url), await response.arrayBuffer());
              return new Response(null, response);
            },
            async teardown() {
              await astro.teardown?.();
              await finisher?.close();
            },
          };
        }),
    },
  };
}

/** Folders for what pages need. */
export interface Finishing {
  /** Has the cards and media of the site, and gets its light pictures. */
  filesDir: string;
  /** Light pictures of earlier builds. */
  cacheDir: string;
}

/** A page on its way to the worker. */
export interface Rendered {
  id: number;
  file: string;
  /** HTML, in UTF-8. */
  bytes: ArrayBuffer;
}

/** The worker's answer: the page is written, or not. */
export interface Finished {
  id: number;
  error?: unknown;
}

type Finisher = ReturnType<typeof startFinisher>;

function startFinisher(options: Finishing) {
  const worker = new Worker(new URL('./finish-worker.ts', import.meta.url), { workerData: options });
  const waiting = new Map<number, { resolve: () => void; reject: (error: unknown) => void }>();
  worker.on('message', ({ id, error }: Finished) => {
    const page = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) page?.resolve();
    else page?.reject(error);
  });
  let broken: { error: unknown } | undefined;
  worker.on('error', (error) => {
    broken = { error };
    for (const { reject } of waiting.values()) reject(error);
  });
  let count = 0;
  return {
    finish(file: string, bytes: ArrayBuffer): Promise<void> {
      const page: Rendered = { id: count++, file, bytes };
      // It may have broken down before the first page came.
      if (broken) return Promise.reject(broken.error);
      return new Promise((resolve, reject) => {
        waiting.set(page.id, { resolve, reject });
        // Handed over, not copied.
        worker.postMessage(page, [bytes]);
      });
    },
    close: () => worker.terminate(),
  };
}

/** Where Astro would write a page: `<path>/index.html`, and `404.html` for the page of that name. */
function fileOf(outDir: string, url: string): string {
  const path = decodeURIComponent(new URL(url).pathname);
  return join(outDir, path === '/404/' ? '404.html' : join(path, 'index.html'));
}
