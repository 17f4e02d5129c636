import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** The reports that test runners write. Skipped tests count for nothing. */
const reports = {
  vitest: z
    .object({ numPassedTests: z.int(), numFailedTests: z.int() })
    .transform(({ numPassedTests, numFailedTests }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
      again: 0,
    })),
  playwright: z
    .object({ stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }) })
    .transform(({ stats: { expected, unexpected, flaky } }) => ({
      passed: expected + flaky,
      failed: unexpected,
      again: flaky,
    })),
};

/** Reads how many tests passed and failed; undefined when the runner left no report. Throws when a report cannot be understood. */
export async function readCounts({ format, file }: Report): Promise<Counts | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? undefined : reports[format].parse(JSON.parse(text));
}

/** What a runner is told so that it writes its report beside its usual output. */
export function reportOptions({ format, file }: Report): { args: string[]; env: Record<string, string> } {
  return format === 'vitest'
    ? { args: ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`], env: {} }
    : { args: ['--reporter=dot,json'], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file } };
}

/** A report to be written. */
export interface Report {
  format: keyof typeof reports;
  file: string;
}

/** Numbers of tests. */
export interface Counts {
  passed: number;
  failed: number;
  /** Of those that passed, how many did so at the second try only. */
  again: number;
}
