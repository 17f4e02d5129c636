import { createHash } from 'node:crypto';
import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Paths of all files in a folder and below, in order. */
export async function filesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Hash of names, sizes and times of a folder's files, wherever the folder lies; "" when there is none. What is in its folder `besides` does not count.
 * One call after the other, folder by folder: of a quarter of a million files, promises would take ten times the processor, and a list much memory.
 */
export function listingOf(dir: string, besides?: string): string {
  if (!existsSync(dir)) return '';
  const hash = createHash('sha256');
  const left = besides === undefined ? undefined : join(dir, besides);
  const list = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && path !== left) list(path);
      if (!entry.isFile()) continue;
      const { size, mtimeMs } = statSync(path);
      hash.update(`${path.slice(dir.length)}\n${size}\n${mtimeMs}\n`);
    }
  };
  list(dir);
  return hash.digest('hex');
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
