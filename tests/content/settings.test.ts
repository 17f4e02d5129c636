import { resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { settings } from '#src/content/settings.ts';

afterEach(() => void vi.unstubAllEnvs());

test('an empty setting is as good as none, and does not mean the folder of the project', () => {
  for (const name of ['CONTENT_DIR', 'OUT_DIR', 'SULUH_WORK', 'HOST', 'PORT']) vi.stubEnv(name, '');
  expect(settings()).toMatchObject({
    contentDir: resolve('content'),
    outDir: resolve('dist'),
    workDir: resolve('.suluh'),
    host: '127.0.0.1',
    port: 4321,
  });
});
