import { join } from 'node:path';
import { dev } from 'astro';
import { terminalProgress } from '#src/build/progress.ts';
import { renderSiteCards } from '#src/build.ts';
import { settings } from '#src/content/settings.ts';
import { development } from '#src/integrations/development.ts';
import { printFailure } from './report.ts';

// `npm run dev`: Astro's development server with the cards as they are now, for people who work on the code.
try {
  const all = settings();
  const { contentDir, contentWorkDir, host, port } = all;
  const cardsDir = join(contentWorkDir, 'development');
  await renderSiteCards(all, cardsDir, 'cached', terminalProgress(process.stdout));
  await dev({
    root: join(import.meta.dirname, '../..'),
    cacheDir: join(contentWorkDir, 'astro'),
    server: { host, port },
    integrations: [development({ contentDir, cardsDir })],
  });
} catch (error) {
  printFailure(error, process.stderr);
  process.exitCode = 1;
}
