import { fork } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '#src/content/read.ts';
import { clearInterrupted } from '../stage.ts';
import type { Finishing } from './finish-page.ts';
import { moveInto } from './move-into.ts';

const root = join(import.meta.dirname, '../../..');
const prefix = 'susun-';

/**
 * Starts the program that makes the pages (./pages-program.ts). It is one of its own, since a bundler keeps hundreds of megabytes that the indexer needs
 * afterwards, and since another core can do meanwhile what needs no pages. It works in a folder of this run's own within the project: for an output
 * elsewhere, Astro would keep its programs in one place that all builds share, and two at once would take away each other's.
 */
export async function startPages(place: Omit<Finishing, 'pagesDir'>): Promise<Pages> {
  const shared = join(root, '.astro');
  await mkdir(shared, { recursive: true });
  await clearInterrupted(shared, prefix);
  const own = join(shared, `${prefix}${process.pid}`);
  const program = fork(new URL('pages-program.ts', import.meta.url), { serialization: 'advanced' });
  const gone = new Promise((resolve) => program.once('exit', resolve).once('error', resolve));
  const made = new Promise<void>((resolve, reject) => {
    program.once('message', ({ error }: Answer) => (error === undefined ? resolve() : reject(error)));
    program.once('error', reject);
    program.once('exit', (code, signal) =>
      reject(new Error(`Penyusun halaman berhenti sebelum selesai (${signal ?? code})`)),
    );
  });
  // Told by `render`; until then nobody listens.
  made.catch(() => undefined);
  return {
    async prepare(content) {
      const order: Order = { content, pagesDir: own, ...place };
      // Sent piece by piece while this program waits; a failure is told by `render`.
      await new Promise((sent) => program.send(order, sent));
    },
    async render() {
      if (program.connected) program.send('drawn');
      await made;
      await moveInto(own, place.siteDir);
    },
    async stop() {
      program.kill();
      await gone;
      await rm(own, { recursive: true, force: true });
    },
  };
}

/** The pages of a build under way. */
export interface Pages {
  /** Hands the content over: what needs no cards can begin. */
  prepare: (content: Content) => Promise<void>;
  /** Call when cards, their list and the media lie in the site. Ends when it has the pages too; throws what Astro throws. */
  render: () => Promise<void>;
  /** Call at the end in any case. */
  stop: () => Promise<void>;
}

/** The first message to the program. */
export interface Order extends Finishing {
  content: Content;
}

/** The program's message: all pages are there, or why not. */
export interface Answer {
  error?: unknown;
}
