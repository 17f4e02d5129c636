import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { terminalProgress } from '#src/build/progress.ts';
import { buildSite } from '#src/build.ts';
import { settings } from '#src/content/settings.ts';
import { goLive, removeOldReleases } from '#src/deploy/release/go-live.ts';
import { withLock } from '#src/deploy/release/lock.ts';
import { prepareRelease } from '#src/deploy/release/prepare.ts';
import { releaseFolder } from '#src/deploy/release/releases.ts';
import { isHeld, rollBack } from '#src/deploy/release/roll-back.ts';
import { listingOf } from '#src/deploy/site-files.ts';
import { printFailure } from './report.ts';

// `npm run publish`: builds aside and puts the site live for a server on this machine, in PUBLISH_DIR. Whatever fails or is killed on the way,
// what is live stays. `-- --rollback` goes back to the release before, `-- --list` tells what there is.
const dir = resolve(process.env['PUBLISH_DIR'] || 'terbit');
const folder = releaseFolder(dir);

try {
  const { values, positionals } = parseArgs({
    options: { rollback: { type: 'boolean' }, list: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (positionals.length > 0 && !values.rollback)
    throw new Error(
      `yang dapat ditulis di sini hanya --list atau --rollback, bukan "${positionals.join(' ')}": npm run publish -- --rollback`,
    );
  if (values.list) await printReleases();
  else if (values.rollback) await withLock(dir, () => returnTo(positionals[0]));
  else await withLock(dir, publish);
} catch (error) {
  printFailure(error, process.stderr);
  if (await folder.current().catch(() => undefined))
    console.error('Situs yang sedang tayang tetap seperti sebelumnya.');
  process.exitCode = 1;
}

async function publish(): Promise<void> {
  const progress = terminalProgress(process.stdout);
  await buildSite({ ...settings(), outDir: folder.build }, progress, {
    videos: 'all',
    publishing: { keys: process.env['REGISTER_KEY'] },
  });
  const fingerprint = listingOf(folder.build);
  const last = (await folder.list()).at(-1);
  const made = last?.fingerprint === fingerprint ? last : undefined;
  if (made && (await isHeld(folder, made)))
    return console.log(
      `Tidak ada yang berubah sejak rilis ${made.id}, yang Anda tarik dari penayangan. Untuk menayangkannya lagi: npm run publish -- --rollback ${made.id}`,
    );
  if (made && made.id === (await folder.current()))
    return console.log(`Tidak ada yang berubah; rilis ${made.id} tetap tayang.`);
  const release =
    made ??
    (await progress.step('Menyiapkan rilis', () =>
      prepareRelease(folder, { fingerprint, at: new Date(), count: progress.count }),
    ));
  await progress.step('Menayangkan', () => goLive(folder, release));
  await progress.step('Menghapus rilis lama', () => removeOldReleases(folder));
  console.log(`Rilis ${release.id} tayang: ${release.files} berkas di ${folder.link}.`);
}

async function returnTo(id: string | undefined): Promise<void> {
  const release = await rollBack(folder, id);
  console.log(
    `Rilis ${release.id} tayang kembali. Penyusunan terjadwal tidak menggantinya sampai isi berubah.`,
  );
}

async function printReleases(): Promise<void> {
  const live = await folder.current();
  for (const { id, files, bytes } of await folder.list()) {
    const size = `${(bytes / 1e6).toFixed(1).replace('.', ',')} MB`;
    console.log(`${id}  ${files} berkas, ${size}${id === live ? '  (sedang tayang)' : ''}`);
  }
}
