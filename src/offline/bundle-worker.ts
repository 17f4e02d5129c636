import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { addresses } from './copy-list.ts';

/** Writes the service worker as one plain script, since Firefox takes no modules for it, at the top of the site, which it has to serve. */
export async function bundleWorker(siteDir: string): Promise<void> {
  const bundle = await rolldown({
    input: join(import.meta.dirname, 'worker/worker.ts'),
    cwd: join(import.meta.dirname, '../..'),
    platform: 'browser',
  });
  await bundle.write({ file: join(siteDir, addresses.worker), format: 'iife', minify: true });
  await bundle.close();
}
