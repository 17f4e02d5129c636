import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { terminalProgress } from '#src/build/progress.ts';
import { renderSiteCards } from '#src/build.ts';
import { severalAtOnce } from '#src/cards/several-at-once.ts';
import { settings } from '#src/content/settings.ts';
import { openShelf, pictureOf } from '#src/register/references/shelf.ts';
import { writeGallery } from './cards/gallery.ts';
import { partOf } from './cards/shard.ts';
import { printFailure } from './report.ts';

// `npm run cards`: draws the cards of the content into the cache, with what the card check compares them with, and builds nothing. `--shard 2/5`
// draws the second of five parts, so that several machines share the work; `--videos` draws the videos too; `--gallery` writes one page with every
// template, outlet and extreme case, to look at.
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
    const { files, content } = await renderSiteCards(
      all,
      cardsDir,
      values.videos ? 'all' : 'cached',
      progress,
      values.shard === undefined ? undefined : partOf(values.shard),
    );
    const shelf = openShelf(join(all.workDir, 'acuan'));
    const host = new URL(content.office.site).host;
    const pictured = files.filter(pictureOf);
    let [done, made] = [0, 0];
    await progress.step('Membuat acuan cek kartu', () =>
      severalAtOnce(pictured, async (file) => {
        if ((await shelf.take(cardsDir, file, host)).isNew) made++;
        progress.count(++done, pictured.length, made);
      }),
    );
    console.log(`${files.length} kartu siap di ${cardsDir}`);
  }
} catch (error) {
  printFailure(error, process.stderr);
  process.exitCode = 1;
}
