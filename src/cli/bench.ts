import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { settings } from '#src/content/settings.ts';
import { benchBuilds } from '../../tests/bench/builds.ts';
import { benchCards } from '../../tests/bench/cards.ts';
import { benchCheck } from '../../tests/bench/check.ts';
import { benchLoad } from '../../tests/bench/load.ts';
import { benchNetwork } from '../../tests/bench/network.ts';
import { benchOutlets } from '../../tests/bench/outlets.ts';
import { benchSearch } from '../../tests/bench/search.ts';
import { benchVideo } from '../../tests/bench/video.ts';
import { benchWeight } from '../../tests/bench/weight.ts';
import { printFailure } from './report.ts';

// `npm run bench`: measures what the project promises about speed and weight. `npm run bench -- cards build` measures only these parts.
const parts = {
  video: benchVideo,
  cards: benchCards,
  outlets: benchOutlets,
  build: benchBuilds,
  weight: benchWeight,
  load: benchLoad,
  network: benchNetwork,
  check: benchCheck,
  search: benchSearch,
};

const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !Object.hasOwn(parts, name));
const dir = mkdtempSync(join(tmpdir(), 'suluh-bench-'));
process.on('exit', () => rmSync(dir, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
try {
  if (unknown)
    throw new Error(`Bagian "${unknown}" tidak dikenal. Yang ada: ${Object.keys(parts).join(', ')}`);
  const { contentDir } = settings();
  const memory = (totalmem() / 1024 ** 3).toFixed(1).replace('.', ',');
  console.log(`${cpus()[0]?.model}, ${cpus().length} inti, ${memory} GB; Node ${process.versions.node}`);
  for (const [name, measure] of Object.entries(parts))
    if (chosen.length === 0 || chosen.includes(name)) await measure(dir, contentDir);
} catch (error) {
  printFailure(error, process.stderr);
  process.exitCode = 1;
}
