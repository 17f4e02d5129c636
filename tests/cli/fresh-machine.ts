import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const lock = {
  '': {},
  'node_modules/node': { version: '24.0.0' },
  'node_modules/for-windows': { version: '1.0.0', optional: true },
};
const installed = { 'node_modules/node': { version: '24.0.0' } };

/** What a good `npm ci` leaves behind, in shell. */
const putInPlace = [
  'mkdir -p node_modules/.bin',
  `ln -sf '${process.execPath}' node_modules/.bin/node`,
  `echo '${JSON.stringify({ packages: installed })}' > node_modules/.package-lock.json`,
].join(' && ');

/**
 * A small project with the real src/cli/suluh.mjs, a command `check` that prints its arguments, and an `npm` of our own that notes how it
 * was called.
 */
export async function freshMachine() {
  const root = await mkdtemp(join(tmpdir(), 'suluh-fresh-'));
  await mkdir(join(root, 'bin'));
  for (const part of ['suluh.mjs', 'setup'])
    await cp(`src/cli/${part}`, join(root, 'src/cli', part), { recursive: true });
  const write = (path: string, text: string, mode = 0o644) => writeFile(join(root, path), text, { mode });
  /** What npm does when called with a command's name, in shell. */
  const npm = (scripts: Record<string, string> = {}) =>
    write(
      'bin/npm',
      `#!/bin/sh\nPATH=/usr/bin:/bin\necho "$@" >> npm.log\ncase "$1" in\n${Object.entries({
        ci: putInPlace,
        ...scripts,
      })
        .map(([name, script]) => `${name}) ${script};;`)
        .join('\n')}\nesac\n`,
      0o755,
    );
  const locked = (packages: object) => write('package-lock.json', JSON.stringify({ packages }));
  const command = (code: string) => write('src/cli/check.ts', code);
  await write('package.json', '{"type":"module"}');
  await npm();
  await locked(lock);
  await command('console.log(JSON.stringify(process.argv.slice(2)));');
  return {
    root,
    npm,
    locked,
    command,
    /** Runs suluh.mjs to its end; `onOutput` hears what it prints meanwhile, `env` is what npm adds to the environment. */
    run: (
      args: string[],
      onOutput: (text: string, pid: number) => void = () => undefined,
      env: Record<string, string> = {},
    ) => run(root, args, onOutput, env),
    /** How often npm was called with a command's name. */
    calls: async (name: string) =>
      (await readFile(join(root, 'npm.log'), 'utf8').catch(() => ''))
        .split('\n')
        .filter((line) => line.split(' ')[0] === name).length,
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

async function run(
  root: string,
  args: string[],
  onOutput: (text: string, pid: number) => void,
  env: Record<string, string>,
) {
  const child = spawn(process.execPath, [join(root, 'src/cli/suluh.mjs'), ...args], {
    env: { ...env, PATH: join(root, 'bin') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      onOutput(text, child.pid ?? 0);
    });
  return new Promise<{ code: number | null; signal: string | null; output: string }>((resolve, reject) => {
    child.on('error', reject).on('close', (code, signal) => resolve({ code, signal, output }));
  });
}
