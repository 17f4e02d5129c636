import { parseArgs } from 'node:util';
import { terminalProgress } from '#src/build/progress.ts';
import { buildSite } from '#src/build.ts';
import { settings } from '#src/content/settings.ts';
import { printFailure } from './report.ts';

// `npm run build`: writes the whole site into OUT_DIR, or leaves it as it is and tells why. With --videos, as npm gives it, missing videos are made;
// without, the site has those that were made before.
try {
  const start = performance.now();
  const { values } = parseArgs({ options: { videos: { type: 'boolean' } } });
  const videos = values.videos ? 'all' : 'cached';
  const { outDir, ...rest } = settings();
  const built = await buildSite({ outDir, ...rest }, terminalProgress(process.stdout), { videos });
  const seconds = ((performance.now() - start) / 1000).toFixed(1).replace('.', ',');
  console.log(
    built
      ? `Situs siap di ${outDir} (${seconds} detik).`
      : `Tidak ada yang berubah sejak situs di ${outDir} disusun (diperiksa dalam ${seconds} detik).`,
  );
} catch (error) {
  printFailure(error, process.stderr);
  process.exitCode = 1;
}
