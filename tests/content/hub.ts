import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readContent } from '#src/content/read.ts';
import type { Problem } from '#src/domain/problem.ts';

/** A copy of the small hub in tests/fixtures/hub that a test may change. It is removed when the test ends. */
export async function hub() {
  const dir = await mkdtemp(join(tmpdir(), 'suluh-hub-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return hubIn(dir);
}

/** The same in a folder of the test's own. */
export async function hubIn(dir: string) {
  await cp(join(import.meta.dirname, '../fixtures/hub'), dir, { recursive: true });
  return {
    dir,
    /** Writes a file. */
    write: (file: string, text: string) => writeFile(join(dir, file), text),
    /** Writes at the end of a file. */
    append: (file: string, text: string) => appendFile(join(dir, file), text),
    /** Replaces text in a file; fails when it is not there. */
    async change(file: string, from: string, to: string) {
      const text = await readFile(join(dir, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
      await writeFile(join(dir, file), text.replace(from, to));
    },
    /** Every problem of the hub as it is now. */
    problems: async (): Promise<Problem[]> => (await readContent(dir)).problems,
  };
}
