import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import scripts from '../../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '../..');
const workflows = (await readdir(join(root, '.github/workflows'))).map((name) => `.github/workflows/${name}`);

const workflow = z.object({
  permissions: z.record(z.string(), z.string()),
  on: z.record(z.string(), z.unknown()),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: z.record(z.string(), z.string()),
      'timeout-minutes': z.number(),
      steps: z.array(z.object({ uses: z.string().optional(), run: z.string().optional() })),
    }),
  ),
});

describe.each(workflows)('%s', async (file) => {
  const text = await readFile(join(root, file), 'utf8');
  const { permissions, jobs } = workflow.parse(parse(text));
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  test('grants nothing that a job does not ask for', () => {
    expect(permissions).toEqual({});
  });

  test('uses actions by the hash of a commit, with the version beside it', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    for (const name of used) {
      expect(name).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
      expect(text).toMatch(new RegExp(`${name} # v\\d+\\.\\d+\\.\\d+$`, 'm'));
    }
  });

  test('runs commands that there are, and passes no text of strangers to a shell', () => {
    const runs = steps.flatMap(({ run }) => run ?? []);
    expectKnownScripts(runs);
    for (const run of runs) expect(run).not.toContain('${{');
  });
});

describe('both recipes', () => {
  test('check, test, build and deploy, on every change and by the clock', async () => {
    const github = await readFile(join(root, '.github/workflows/terbit.yml'), 'utf8');
    const { on } = workflow.parse(parse(github));
    expect(on['schedule']).toEqual([{ cron: '7 * * * *' }]);
    const gitlab = z
      .object({ terbit: z.object({ script: z.array(z.string()), pages: z.object({ publish: z.string() }) }) })
      .parse(parse(await readFile(join(root, '.gitlab-ci.yml'), 'utf8'))).terbit;
    expectKnownScripts(gitlab.script);
    expect(gitlab.pages.publish).toBe('dist');
    for (const command of ['npm run check', 'npm test -- site', 'npm run build']) {
      expect(github).toContain(`run: ${command}`);
      expect(gitlab.script).toContain(command);
    }
  });
});

function expectKnownScripts(commands: string[]): void {
  const names = commands.flatMap(
    (command) => /^npm (?:run )?(check|build|test|publish)\b/.exec(command)?.[1] ?? [],
  );
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(Object.keys(scripts.scripts)).toContain(name);
}
