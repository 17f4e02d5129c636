import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runSteps } from '#src/cli/test/run.ts';
import type { Step } from '#src/cli/test/step.ts';

let dir = '';
let printed = '';

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'suluh-steps-'));
  printed = '';
  for (const method of ['log', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((text: string) => {
      printed += `${text}\n`;
    });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(dir, { recursive: true, force: true });
});

const run = (steps: Step[], names: string[] = [], atOnce = 2) =>
  runSteps(steps, names, { logDir: dir, env: {}, atOnce });
const lastLine = () => printed.trimEnd().split('\n').at(-1);
const node = (name: string, code: string, rest: Partial<Step> = {}): Step => ({
  name,
  title: name,
  command: [process.execPath, '-e', code, '--'],
  ...rest,
});
const good = node('good', '');
const bad = node('bad', 'console.log("the reason"); process.exit(2)');

describe('the last line', () => {
  test('counts a step without a report as one', async () => {
    expect(await run([good, good])).toBe(true);
    expect(lastLine()).toBe('2 passed, 0 failed');
  });

  test('adds up what the runners counted; a second try that passed is told, skipped is nothing', async () => {
    const vitest = join(dir, 'vitest.json');
    const playwright = join(dir, 'playwright.json');
    await writeFile(vitest, JSON.stringify({ numPassedTests: 5, numFailedTests: 0, numPendingTests: 2 }));
    await writeFile(
      playwright,
      JSON.stringify({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 4 } }),
    );
    const passed = await run([
      node('unit', '', { report: { format: 'vitest', file: vitest } }),
      node('browser', 'process.exit(1)', { report: { format: 'playwright', file: playwright } }),
    ]);
    expect(lastLine()).toBe('9 passed, 1 failed');
    expect(printed).toMatch(/✗ browser .*4 lulus, 1 gagal, 1 baru pada percobaan kedua\)/);
    expect(passed).toBe(false);
  });

  test('counts a runner that broke down as failed, though its report knows of no failure', async () => {
    const file = join(dir, 'vitest.json');
    await writeFile(file, JSON.stringify({ numPassedTests: 5, numFailedTests: 0 }));
    await run([node('unit', 'process.exit(1)', { report: { format: 'vitest', file } })]);
    expect(lastLine()).toBe('5 passed, 1 failed');
  });

  test('counts a runner that says it passed but left no report as failed', async () => {
    await run([node('unit', '', { report: { format: 'vitest', file: join(dir, 'none.json') } })]);
    expect(lastLine()).toBe('0 passed, 1 failed');
  });
});

describe('a step that fails', () => {
  test('shows the end of its output and does not stop the others', async () => {
    expect(await run([bad, good])).toBe(false);
    expect(printed).toContain('    the reason');
    expect(lastLine()).toBe('1 passed, 1 failed');
  });

  test('keeps back the steps that need it, and these count as failed', async () => {
    await run([bad, node('after', 'console.log("ran")', { needs: 'bad' })]);
    expect(printed).toContain('Tidak dijalankan karena "bad" gagal');
    expect(lastLine()).toBe('0 passed, 2 failed');
  });

  test('may be one whose program does not exist', async () => {
    await run([{ ...good, command: [join(dir, 'no-such-program')] }]);
    expect(printed).toContain('ENOENT');
    expect(lastLine()).toBe('0 passed, 1 failed');
  });

  test('may be one that cannot get what it needs, and it says what', async () => {
    const missing = async () => {
      throw new Error('Chromium belum ada');
    };
    await run([{ ...good, env: missing }]);
    expect(printed).toContain('Chromium belum ada');
    expect(lastLine()).toBe('0 passed, 1 failed');
  });
});

describe('named steps', () => {
  test('run alone, together with what they need', async () => {
    const last = node('last', '', { needs: 'good' });
    await run([bad, good, last], ['last']);
    expect(lastLine()).toBe('2 passed, 0 failed');
  });

  test('that do not exist are answered with those that do, and nothing runs', async () => {
    expect(await run([good, bad], ['goood'])).toBe(false);
    expect(printed).toBe('Langkah "goood" tidak dikenal. Yang ada: good, bad\n');
  });
});

describe('steps beside each other', () => {
  const begun = join(tmpdir(), `suluh-begun-${process.pid}`);
  afterEach(() => rm(begun, { force: true }));
  /** Passes only when the other step runs at the same time. */
  const waits = node(
    'waits',
    `const end = Date.now() + 10_000;
     while (!require('node:fs').existsSync(${JSON.stringify(begun)})) if (Date.now() > end) process.exit(1)`,
  );
  const soon = { ...waits, command: waits.command.map((part) => part.replace('10_000', '300')) };
  const begins = node('begins', `require('node:fs').writeFileSync(${JSON.stringify(begun)}, '')`);

  test('run as many at once as there may be', async () => {
    expect(await run([waits, begins])).toBe(true);
  });

  test('begin when the one has ended that they come after, also when it failed', async () => {
    expect(await run([soon, { ...begins, after: 'waits' }])).toBe(false);
    expect(lastLine()).toBe('1 passed, 1 failed');
  });

  test('do not begin beside one that wants to be alone', async () => {
    await run([{ ...soon, alone: true }, begins]);
    await rm(begun);
    await run([soon, { ...begins, alone: true }]);
    expect(printed.match(/[✓✗] \w+/g)).toEqual(['✗ waits', '✓ begins', '✗ waits', '✓ begins']);
  });
});
