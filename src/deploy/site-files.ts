import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Paths of all files in a folder and below, in order. */
export async function filesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Hash of names, sizes and times of a folder's files; "" when there is no such folder. */
export async function listingOf(dir: string): Promise<string> {
  const hash = createHash('sha256');
  const files = await filesIn(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!files) return '';
  for (let i = 0; i < files.length; i += 256) {
    const batch = files.slice(i, i + 256);
    const stats = await Promise.all(batch.map((file) => stat(file)));
    stats.forEach(({ size, mtimeMs }, k) => void hash.update(`${batch[k]}\n${size}\n${mtimeMs}\n`));
  }
  return hash.digest('hex');
}
