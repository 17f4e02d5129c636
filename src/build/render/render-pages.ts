import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { clearInterrupted } from '../stage.ts';
import { finishing } from './finishing.ts';

const root = join(import.meta.dirname, '../../..');
const prefix = 'susun-';

/**
 * Has Astro make the pages and puts them into `to`, which must not be there yet; the light forms of their pictures come into `filesDir`. It works in a folder of
 * this run's own within the project: for an output elsewhere, Astro would keep its programs in one place that all builds share, and two at once would take
 * away each other's.
 */
export async function renderPages(to: string, { site, cacheDir, filesDir }: Place): Promise<void> {
  const shared = join(root, '.astro');
  await mkdir(shared, { recursive: true });
  await clearInterrupted(shared, prefix);
  const own = join(shared, `${prefix}${process.pid}`);
  try {
    await build({
      root,
      outDir: own,
      cacheDir: join(cacheDir, 'astro'),
      site,
      logLevel: 'warn',
      integrations: [finishing({ siteDir: own, filesDir, cacheDir })],
    });
    await rename(own, to).catch(async (error: NodeJS.ErrnoException) => {
      // The output may lie on another disk.
      if (error.code !== 'EXDEV') throw error;
      await cp(own, to, { recursive: true });
    });
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

interface Place {
  /** Address of the site. */
  site: string;
  cacheDir: string;
  /** Has the cards and media of the site. */
  filesDir: string;
}
