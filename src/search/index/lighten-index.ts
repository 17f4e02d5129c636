import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minifySync } from 'rolldown/utils';

/** Its interfaces and highlighter, a worker that we have ourselves, and the program for languages that it does not know. */
const unasked = /^(?:pagefind-(?!entry)|wasm\.unknown)/;

/**
 * Takes from a written index what no page asks for, half a megabyte, and writes Pagefind's own program as short as it can be: readers load it first.
 * Throws when that is no program.
 */
export function lightenIndex(folder: string): void {
  for (const name of readdirSync(folder)) if (unasked.test(name)) rmSync(join(folder, name));
  const file = join(folder, 'pagefind.js');
  const { code, errors } = minifySync(file, readFileSync(file, 'utf8'));
  if (errors.length > 0)
    throw new Error(`Program pencarian tidak terbaca: ${errors.map(({ message }) => message).join('; ')}`);
  writeFileSync(file, code);
}
