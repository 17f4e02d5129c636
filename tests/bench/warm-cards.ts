import { join } from 'node:path';
import { terminalProgress } from '#src/build/progress.ts';
import { renderSiteCards } from '#src/build.ts';
import { settings } from '#src/content/settings.ts';

// Draws the cards of CONTENT_DIR into the cache of SULUH_WORK, as the first steps of a build do, and builds nothing.
const all = settings();
await renderSiteCards(all, join(all.workDir, 'warm'), terminalProgress(process.stdout));
