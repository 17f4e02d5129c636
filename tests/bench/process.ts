import { spawn } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';

/** How often memory is looked at, in milliseconds. */
const interval = 200;

/**
 * Runs a command of our own as this one was started and measures it: seconds, and the most memory in bytes that it and its children held at once (Linux only,
 * from /proc: the sum of their VmRSS, or VmHWM of the process itself where that is more; NaN elsewhere). Throws with its output when it fails.
 */
export async function measured(args: string[], env: Record<string, string>): Promise<Measurement> {
  const start = performance.now();
  const child = spawn(process.execPath, [...process.execArgv, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  let peak = Number.NaN;
  const timer = setInterval(() => {
    memoryOf(child.pid ?? 0).then(
      (bytes) => {
        peak = Math.max(bytes, Number.isNaN(peak) ? 0 : peak);
      },
      // The process ended between two looks.
      () => undefined,
    );
  }, interval);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  }).finally(() => clearInterval(timer));
  if (code !== 0) throw new Error(`${args.join(' ')} gagal:\n${output}`);
  return { seconds: (performance.now() - start) / 1000, peak, output };
}

/** What a command took. */
export interface Measurement {
  seconds: number;
  /** Bytes. */
  peak: number;
  output: string;
}

async function memoryOf(pid: number): Promise<number> {
  const status = await statusOf(pid);
  const children = await childrenOf(pid);
  const held = await Promise.all(children.map(async (child) => (await statusOf(child)).VmRSS));
  return Math.max(status.VmHWM, status.VmRSS + held.reduce((sum, bytes) => sum + bytes, 0));
}

async function statusOf(pid: number): Promise<{ VmRSS: number; VmHWM: number }> {
  const text = await readFile(`/proc/${pid}/status`, 'utf8');
  const bytes = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0) * 1024;
  return { VmRSS: bytes('VmRSS'), VmHWM: bytes('VmHWM') };
}

async function childrenOf(pid: number): Promise<number[]> {
  const threads = await readdir(`/proc/${pid}/task`);
  const lists = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')),
  );
  const direct = lists.flatMap((list) => list.split(' ').filter(Boolean).map(Number));
  const further = await Promise.all(direct.map((child) => childrenOf(child).catch(() => [])));
  return [...direct, ...further.flat()];
}
