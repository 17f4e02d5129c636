import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import scripts from '../../package.json' with { type: 'json' };
import { temporaryFolder } from './servers.ts';

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

describe('a proposal', () => {
  const proposals = z.object({ uji: z.object({ script: z.array(z.string()) }) });
  const steps = {
    async github() {
      const { jobs } = workflow.parse(parse(await readFile(join(root, '.github/workflows/uji.yml'), 'utf8')));
      return jobs['uji']?.steps.flatMap(({ run }) => run ?? []) ?? [];
    },
    gitlab: async () =>
      proposals.parse(parse(await readFile(join(root, '.gitlab-ci.yml'), 'utf8'))).uji.script,
  };

  test.each(['github', 'gitlab'] as const)(
    'that changes content alone is tested by its content, any other by everything: %s',
    { timeout: 30_000 },
    async (name) => {
      const dir = await temporaryFolder();
      const env = {
        ...process.env,
        PATH: `${dir}/bin:${process.env['PATH']}`,
        GITHUB_EVENT_NAME: 'pull_request',
        CI_MERGE_REQUEST_DIFF_BASE_SHA: 'HEAD~1',
      };
      const run = (program: string, ...args: string[]) =>
        promisify(execFile)(program, args, { cwd: dir, env });
      const git = (...args: string[]) =>
        run('git', '-c', 'user.name=x', '-c', 'user.email=x@example.id', ...args);
      await mkdir(join(dir, 'bin'));
      await writeFile(join(dir, 'bin/npm'), '#!/bin/sh\necho npm "$@"\n', { mode: 0o755 });
      await mkdir(join(dir, 'content'));
      await git('init', '-q');
      const tested = async (file: string) => {
        await writeFile(join(dir, file), file);
        await git('add', '-A');
        await git('commit', '-qm', file);
        const script = ['set -e', ...(await steps[name]())].join('\n');
        return (await run('bash', '-c', script)).stdout.split('\n').filter((line) => line !== '');
      };
      await git('commit', '-qm', 'awal', '--allow-empty');
      const everything = ['npm test', 'npm audit signatures', 'npm audit --audit-level=high'];
      expect(await tested('kode.ts')).toEqual(everything);
      expect(await tested('content/office.yml')).toEqual(['npm test -- content site']);
    },
  );
});

function expectKnownScripts(commands: string[]): void {
  const names = commands.flatMap((command) =>
    [...command.matchAll(/^ *npm (?:run )?(check|build|test|publish)\b/gm)].map(([, name = '']) => name),
  );
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(Object.keys(scripts.scripts)).toContain(name);
}
