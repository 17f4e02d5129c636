import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { terminalProgress } from '#src/build/progress.ts';
import { renderSiteCards } from '#src/build.ts';
import { settings } from '#src/content/settings.ts';
import { now } from '#src/domain/clock.ts';
import { keepEarlier, lostEarlier } from '#src/register/references/keep-earlier.ts';
import { openShelf, pictureOf } from '#src/register/references/shelf.ts';
import { keyNotes } from '#src/register/key-notes.ts';
import { registerContent } from '#src/register/register-content.ts';
import { printFailure } from './report.ts';

// `npm run register`: adds what readers may see now to the register in content/register, and signs it with REGISTER_KEY. `npm run publish` does the
// same on its own; this command is for sites that another machine builds from git: register, commit, and let it build.
const dir = await mkdtemp(join(tmpdir(), 'suluh-register-'));
try {
  const all = settings();
  process.env['SOURCE_DATE_EPOCH'] ??= String(Math.floor(now().getTime() / 1000));
  const progress = terminalProgress(process.stdout);
  const { content, files, ledger } = await renderSiteCards(all, dir, 'all', progress);
  const host = new URL(content.office.site).host;
  const shelf = openShelf(join(all.workDir, 'acuan'));
  const lost = await keepEarlier(all.contentDir, ledger, files, { shelf, siteDir: dir, host });
  if (lost.length > 0) progress.warn(lostEarlier(lost));
  // When one of these is superseded this machine must still have its picture.
  for (const file of files) if (pictureOf(file)) await shelf.take(dir, file, host);
  const { added, size, signed } = await registerContent(all.contentDir, content, files, {
    at: now(),
    keys: process.env['REGISTER_KEY'],
  });
  (await keyNotes(all.contentDir, process.env['REGISTER_KEY'], now())).forEach(progress.warn);
  console.log(
    added.length > 0
      ? `${added.length} entri baru di register; seluruhnya ${size}.`
      : `Tidak ada yang baru; register tetap ${size} entri.`,
  );
  console.log(
    signed
      ? 'Titik periksa terakhir ditandatangani.'
      : 'Pratinjau, tidak ditandatangani: isi REGISTER_KEY dengan kunci dari npm run key.',
  );
} catch (error) {
  printFailure(error, process.stderr);
  process.exitCode = 1;
} finally {
  await rm(dir, { recursive: true, force: true });
}
