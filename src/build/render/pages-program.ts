import { on } from 'node:events';
import { join } from 'node:path';
import { build } from 'astro';
import { handingOver } from '#src/content/handed-over.ts';
import { bundleWorker } from '#src/offline/bundle-worker.ts';
import { finishing } from './finishing.ts';
import type { Answer, Order } from './pages.ts';

// The program that makes the pages, and what else a bundler makes. It is sent the content first, and word that all files are there second; then it says that it is done, or why not.

// Whoever started it is gone, and nobody waits for pages any more.
process.once('disconnect', () => process.exit(1));

const messages = on(process, 'message');
const [order] = (await messages.next()).value as [Order];
const drawn = messages.next();
const answer: Answer = {};
try {
  await handingOver(order.content, () => makePages(order));
  await bundleWorker(order.pagesDir);
} catch (error) {
  answer.error = error;
}
process.send?.(answer, () => process.exit());

/** It begins with what needs no cards: Astro renders texts and bundles first. */
async function makePages({ content, ...folders }: Order): Promise<void> {
  await build({
    root: join(import.meta.dirname, '../../..'),
    outDir: folders.pagesDir,
    cacheDir: join(folders.cacheDir, 'astro'),
    site: content.office.site,
    logLevel: 'warn',
    integrations: [finishing(folders, drawn)],
  });
}
