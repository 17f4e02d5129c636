import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Copies the content to `<dir>/content` and gives that path. */
export async function copyOfContent(dir: string): Promise<string> {
  const copy = join(dir, 'content');
  await cp(resolve(process.env['CONTENT_DIR'] || 'content'), copy, { recursive: true });
  return copy;
}
