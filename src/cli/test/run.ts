import { type Outcome, runStep, type Step } from './step.ts';

/**
 * Runs the named steps (all when none is named) in their order, as many at once as `atOnce` says, tells how each went, and ends with the line
 * `N passed, N failed`. A step that fails keeps back only those that need it. Gives true when all passed.
 */
export async function runSteps(
  steps: Step[],
  names: string[],
  { logDir, env, atOnce }: Setting,
): Promise<boolean> {
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) {
    console.error(
      `Langkah "${unknown}" tidak dikenal. Yang ada: ${steps.map(({ name }) => name).join(', ')}`,
    );
    return false;
  }
  const signal = stopOnSignals();
  const surroundings = { env, logDir, signal };
  const total = { passed: 0, failed: 0 };
  const broken = new Set<string>();
  const run = async (step: Step) => {
    const outcome =
      step.needs !== undefined && broken.has(step.needs)
        ? keptBack(step.needs)
        : await runStep(step, surroundings);
    if (outcome.counts.failed > 0) broken.add(step.name);
    total.passed += outcome.counts.passed;
    total.failed += outcome.counts.failed;
    tell(step, outcome);
  };
  const waiting = [...chosen(steps, names)];
  const running = new Map<Promise<void>, Step>();
  while ((waiting.length > 0 && !signal.aborted) || running.size > 0) {
    const next = running.size < atOnce && !signal.aborted && nextStep(waiting, [...running.values()]);
    if (next) {
      waiting.splice(waiting.indexOf(next), 1);
      const ended = run(next).finally(() => running.delete(ended));
      running.set(ended, next);
    } else await Promise.race(running.keys());
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0;
}

/** The first that can begin beside what is running: those that it waits for have ended, and neither it nor they want to be alone. */
function nextStep(waiting: Step[], running: Step[]): Step | undefined {
  const pending = new Set([...waiting, ...running].map(({ name }) => name));
  const next = waiting.find(({ needs = '', after = '' }) => !pending.has(needs) && !pending.has(after));
  const apart = running.some(({ alone }) => alone) || (next?.alone && running.length > 0);
  return apart ? undefined : next;
}

function chosen(steps: Step[], names: string[]): Step[] {
  if (names.length === 0) return steps;
  const wanted = new Set(names);
  for (const { name, needs } of steps.toReversed()) if (needs && wanted.has(name)) wanted.add(needs);
  return steps.filter(({ name }) => wanted.has(name));
}

function keptBack(needed: string): Outcome {
  return {
    counts: { passed: 0, failed: 1, again: 0 },
    seconds: 0,
    tail: `Tidak dijalankan karena "${needed}" gagal.`,
  };
}

function tell({ name, title }: Step, { counts: { passed, failed, again }, seconds, tail }: Outcome): void {
  const time = `${seconds.toFixed(1).replace('.', ',')} detik`;
  const counted = [
    passed + failed > 1 && `${passed} lulus`,
    passed + failed > 1 && failed > 0 && `${failed} gagal`,
    again > 0 && `${again} baru pada percobaan kedua`,
  ].filter(Boolean);
  console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(8)} ${title} (${[time, ...counted].join(', ')})`);
  if (tail) console.log(`${tail.replace(/^/gm, '    ')}\n`);
}

/** Ctrl+C ends the step under way; what was counted until then is still told. */
function stopOnSignals(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => stop.abort());
  return stop.signal;
}

interface Setting {
  /** Where the whole output of each step goes. */
  logDir: string;
  env: NodeJS.ProcessEnv;
  /** Steps that run at the same time. */
  atOnce: number;
}
