import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { terminalProgress } from '#src/build/progress.ts';
import { renderSiteCards } from '#src/build.ts';
import { settings } from '#src/content/settings.ts';
import { writeGallery } from './cards/gallery.ts';
import { partOf } from './cards/shard.ts';
import { printFailure } from './report.ts';

// `npm run cards`: draws the cards of the content into the cache and builds nothing. `--shard 2/5` draws the second of five parts, so that several
// machines share the work; `--videos` draws the videos too; `--gallery` writes one page with every template, outlet and extreme case, to look at.
try {
  const { values } = parseArgs({
    options: { shard: { type: 'string' }, gallery: { type: 'boolean' }, videos: { type: 'boolean' } },
  });
  const all = settings();
  const progress = terminalProgress(process.stdout);
  if (values.gallery) {
    const file = await writeGallery(all.workDir, progress);
    console.log(`Galeri siap; buka ${file}`);
  } else {
    const cardsDir = join(all.contentWorkDir, 'kartu-lepas');
    const { files } = await renderSiteCards(
      all,
      cardsDir,
      values.videos ? 'all' : 'cached',
      progress,
      values.shard === undefined ? undefined : partOf(values.shard),
    );
    console.log(`${files.length} kartu siap di ${cardsDir}`);
  }
} catch (error) {
  printFailure(error, process.stderr);
  process.exitCode = 1;
}
