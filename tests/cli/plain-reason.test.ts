import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { plainReason } from '#src/cli/plain-reason.ts';

const options = { since: { type: 'string' }, list: { type: 'boolean' } } as const;

test.for<[string, () => unknown, string]>([
  [
    'a missing file',
    () => readFile('/tiada/jawaban.yml'),
    '/tiada/jawaban.yml tidak ada. Periksa ejaannya (ENOENT)',
  ],
  ['a folder where a file is meant', () => readFile('/'), 'padahal yang diperlukan berkas'],
  ['a file where a folder is meant', () => readFile('/dev/null/a'), '/dev/null/a adalah berkas, padahal'],
  ['an unknown option', () => parseArgs({ args: ['--lst'], options }), 'pilihan --lst tidak dikenal'],
  [
    'an option without its value',
    () => parseArgs({ args: ['--since'], options }),
    'pilihan --since harus disertai isinya',
  ],
  [
    'an option with a value too many',
    () => parseArgs({ args: ['--list=1'], options }),
    'pilihan --list ditulis tanpa isi',
  ],
  ['a site that does not answer', () => fetch('http://127.0.0.1:9/'), 'situs itu tidak terjangkau'],
])('%s is told in Indonesian', async ([, fail, told]) => {
  const error = await Promise.resolve()
    .then(fail)
    .then(
      () => undefined,
      (reason: unknown) => reason,
    );
  expect(error).toBeInstanceOf(Error);
  expect(plainReason(error as Error)).toContain(told);
});

test('a full disk says so, and messages of our own stay as they are', () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  expect(plainReason(full)).toMatch(/^Tempat penyimpanan penuh .*ulangi \(ENOSPC\)$/);
  expect(plainReason(new Error('sebutkan foldernya'))).toBe('sebutkan foldernya');
});
