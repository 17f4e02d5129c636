import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * Path of a web server's program: the system's, else Debian's package unpacked into a folder of its own, so that nothing is installed or
 * started on this machine. Undefined where neither can be had.
 */
export async function serverProgram(name: 'nginx' | 'caddy'): Promise<string | undefined> {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  const found = folders.map((folder) => join(folder, name)).find(runs);
  if (found) return found;
  const dir = await temporaryFolder();
  // Package lists may be missing on a fresh machine; only root may fetch them.
  if (process.getuid?.() === 0) spawnSync('apt-get', ['update'], { stdio: 'ignore', timeout: 120_000 });
  spawnSync('apt-get', ['download', name], { cwd: dir, stdio: 'ignore', timeout: 120_000 });
  for (const file of await readdir(dir)) spawnSync('dpkg', ['-x', file, '.'], { cwd: dir, stdio: 'ignore' });
  return ['usr/sbin', 'usr/bin'].map((folder) => join(dir, folder, name)).find(runs);
}

/** Runs a server until the test ends, and waits until it answers. Throws with what it printed when it ends by itself. */
export async function runServer(program: string, args: string[], url: string): Promise<void> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: tmpdir() },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
  const ended = new Promise<never>((_, reject) => {
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`${program} berhenti:\n${output}`)));
  });
  ended.catch(() => {});
  onTestFinished(() => void child.kill());
  await Promise.race([ended, answering(url)]);
}

/** A folder that is removed when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'suluh-server-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answers = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} tidak menjawab`);
}

function runs(path: string): boolean {
  return (
    spawnSync(path, [path.endsWith('nginx') ? '-v' : 'version'], { stdio: 'ignore', timeout: 20_000 })
      .status === 0
  );
}
