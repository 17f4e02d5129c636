import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/** Its interfaces and highlighter, a worker that we have ourselves, and the program for languages that it does not know. */
const unasked = /^(?:pagefind-(?!entry)|wasm\.unknown)/;

/** Takes from a written index what no page asks for, half a megabyte, and writes Pagefind's own program as short as it can be: readers load it first. */
export async function lightenIndex(folder: string): Promise<void> {
  for (const name of readdirSync(folder)) if (unasked.test(name)) rmSync(join(folder, name));
  const file = join(folder, 'pagefind.js');
  const bundle = await rolldown({ input: file, platform: 'browser' });
  await bundle.write({ file, format: 'es', minify: true });
  await bundle.close();
}
