import { terminalProgress } from '#src/build/progress.ts';
import { buildSite } from '#src/build.ts';
import { settings } from '#src/content/settings.ts';
import { printFailure } from './report.ts';

// `npm run build`: writes the whole site into OUT_DIR, or leaves it as it is and tells why.
try {
  const start = performance.now();
  const { outDir, ...rest } = settings();
  await buildSite({ outDir, ...rest }, terminalProgress(process.stdout));
  console.log(
    `Situs siap di ${outDir} (${((performance.now() - start) / 1000).toFixed(1).replace('.', ',')} detik).`,
  );
} catch (error) {
  printFailure(error, process.stderr);
  process.exitCode = 1;
}
