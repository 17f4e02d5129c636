import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chromiumPath } from '#src/cli/test/chromium.ts';

let dir = '';

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'suluh-chromium-'));
  vi.stubEnv('PATH', dir);
  vi.stubEnv('CHROME_PATH', undefined);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(dir, { recursive: true, force: true });
});

const program = async (name: string, exitCode: number) => {
  const path = join(dir, name);
  await writeFile(path, `#!/bin/sh\nexit ${exitCode}\n`, { mode: 0o755 });
  return path;
};

test('the browser that CHROME_PATH names comes before the system’s', async () => {
  await program('chromium', 0);
  const own = await program('my-own-chrome', 0);
  vi.stubEnv('CHROME_PATH', own);
  expect(chromiumPath()).toBe(own);
});

test('a CHROME_PATH that does not run is told, not passed over', async () => {
  await program('chromium', 0);
  vi.stubEnv('CHROME_PATH', join(dir, 'not-there'));
  expect(chromiumPath).toThrow(/CHROME_PATH.*not-there/);
});

test('a browser of the system that does not start is passed over for one that does', async () => {
  await program('chromium', 1);
  const chrome = await program('google-chrome', 0);
  expect(chromiumPath()).toBe(chrome);
});
