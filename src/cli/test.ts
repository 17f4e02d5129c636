import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumPath } from './test/chromium.ts';
import { copyOfContent } from './test/content-copy.ts';
import { freePort } from './test/free-port.ts';
import { runSteps } from './test/run.ts';
import type { Step } from './test/step.ts';

// `npm test`: everything that has to hold before a change goes in. `npm test -- unit lint` runs only these (and what they need).
const dir = await mkdtemp(join(tmpdir(), 'suluh-test-'));
// The desk writes while it is tested: into a copy of the content, from which the site was built.
const hub = join(dir, 'hub');
const site = join(hub, 'site');

const steps: Step[] = [
  {
    name: 'types',
    title: 'Tipe TypeScript dan Astro',
    command: ['astro', 'check', '--minimumFailingSeverity', 'warning'],
  },
  { name: 'format', title: 'Rapi menurut Prettier', command: ['prettier', '--check', '.'] },
  { name: 'lint', title: 'Kaidah Biome', command: ['biome', 'check', '--error-on-warnings'] },
  {
    name: 'knip',
    title: 'Tidak ada kode mati',
    command: ['knip', '--no-progress', '--treat-config-hints-as-errors'],
  },
  { name: 'content', title: 'Isi dapat diterbitkan', command: ['node', 'src/cli/check.ts'] },
  {
    name: 'unit',
    title: 'Uji kode',
    after: 'types',
    command: ['vitest', 'run', '--project', 'unit'],
    report: { format: 'vitest', file: join(dir, 'unit.json') },
  },
  {
    name: 'build',
    title: 'Situs tersusun',
    after: 'types',
    command: ['node', 'src/cli/build.ts'],
    env: async () => ({ CONTENT_DIR: await copyOfContent(hub), OUT_DIR: site }),
  },
  {
    name: 'site',
    title: 'HTML dan tautan situs',
    needs: 'build',
    command: ['vitest', 'run', '--project', 'site'],
    env: async () => ({ SITE_DIR: site }),
    report: { format: 'vitest', file: join(dir, 'site.json') },
  },
  {
    name: 'browser',
    title: 'Uji di peramban',
    needs: 'build',
    alone: true,
    command: ['playwright', 'test'],
    env: async () => ({
      CHROME_PATH: chromiumPath(),
      BROWSER_TEST_DIR: hub,
      BROWSER_TEST_PORT: String(await freePort()),
    }),
    report: { format: 'playwright', file: join(dir, 'browser.json') },
  },
];

// Caches of its own: nothing left over from earlier runs can make a test pass. The build takes the time that it is.
const { SOURCE_DATE_EPOCH: _, ...env } = process.env;
try {
  const passed = await runSteps(steps, process.argv.slice(2), {
    env: { ...env, SULUH_WORK: join(dir, 'work') },
    logDir: 'test-results',
    atOnce: Math.min(2, availableParallelism()),
  });
  if (!passed) process.exitCode = 1;
} finally {
  await rm(dir, { recursive: true, force: true });
}
