import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type Counts, readCounts, type Report, reportOptions } from './counts.ts';

/** No step takes longer than this, in milliseconds; a step that hangs must not hang the whole run. */
const timeLimit = 30 * 60_000;

/** Lines of a failed step's output that are printed; the whole stands in the log. */
const tailLines = 60;

/**
 * Runs one step to its end and leaves its whole output in `logDir`. Never throws for a step that fails: the outcome tells it.
 */
export async function runStep(step: Step, { env, logDir, signal }: Surroundings): Promise<Outcome> {
  const start = performance.now();
  const { ok, output } = await run(step, env, signal);
  await mkdir(logDir, { recursive: true });
  const log = join(logDir, `${step.name}.log`);
  await writeFile(log, output);
  const counts = step.report
    ? await readCounts(step.report)
    : { passed: ok ? 1 : 0, failed: ok ? 0 : 1, again: 0 };
  const failed = counts && ok ? counts.failed : Math.max(1, counts?.failed ?? 0);
  return {
    // The exit code and the report must agree: a runner that broke down before it could count has failed, whatever it counted.
    counts: { passed: counts?.passed ?? 0, failed, again: counts?.again ?? 0 },
    seconds: (performance.now() - start) / 1000,
    tail:
      failed > 0
        ? `${output.trimEnd().split('\n').slice(-tailLines).join('\n')}\n(selengkapnya: ${log})`
        : '',
  };
}

async function run(
  step: Step,
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<{ ok: boolean; output: string }> {
  try {
    const report = step.report && reportOptions(step.report);
    const [program = '', ...args] = [...step.command, ...(report?.args ?? [])];
    const child = spawn(program, args, {
      env: { ...env, ...report?.env, ...(await step.env?.()) },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: timeLimit,
      signal,
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
    return await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, ended) => {
        if (ended) output += `\nDihentikan oleh ${ended}.`;
        resolve({ ok: code === 0, output: stripVTControlCharacters(output) });
      });
    });
  } catch (error) {
    return { ok: false, output: error instanceof Error ? error.message : String(error) };
  }
}

/** Something that has to hold, checked by a program of node_modules/.bin or by our own. */
export interface Step {
  /** Names it on the command line. */
  name: string;
  /** What holds when it passes. */
  title: string;
  command: string[];
  /** Name of the step without whose success this one makes no sense. */
  needs?: string;
  /** Name of the step beside which this one must not run: it begins when that one has ended, whatever came of it. */
  after?: string;
  /** Runs with nothing beside it, because its tests wait for what others would slow down. */
  alone?: boolean;
  /** Variables of its environment; may throw to say what is missing. */
  env?: () => Promise<Record<string, string>>;
  /** Where its tests are counted; a step without counts for one. */
  report?: Report;
}

/** What every step runs in. */
export interface Surroundings {
  env: NodeJS.ProcessEnv;
  logDir: string;
  /** Ends the step under way. */
  signal: AbortSignal;
}

/** How a step ended. */
export interface Outcome {
  counts: Counts;
  seconds: number;
  /** End of the output of a step that failed. */
  tail: string;
}
