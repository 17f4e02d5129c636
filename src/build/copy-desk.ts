import { cp, mkdir, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Copies Decap into a site whose editors sign in there: its script, and the parts that it loads when they are needed. */
export async function copyDesk(outDir: string): Promise<void> {
  const from = dirname(createRequire(import.meta.url).resolve('decap-cms'));
  const to = join(outDir, 'admin/decap');
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from))
    if (/(?:^|\.)decap-cms\.js$|\.wasm$/.test(name)) await cp(join(from, name), join(to, name));
}
