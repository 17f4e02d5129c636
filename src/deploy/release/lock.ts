import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';

/**
 * Runs something that changes what is published, while nobody else does in that folder. A lock that a killed process has left is taken over.
 * Throws when another process is at it.
 */
export async function withLock<T>(dir: string, run: () => Promise<T>): Promise<T> {
  await mkdir(dir, { recursive: true });
  const file = join(dir, 'penayangan.lock');
  await take(file);
  try {
    return await run();
  } finally {
    await rm(file, { force: true });
  }
}

async function take(file: string): Promise<void> {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const owner = Number(await readFile(file, 'utf8'));
    if (isRunning(owner))
      throw new Error(
        `penayangan lain sedang berjalan di folder ini (proses ${owner}). Tunggu sampai selesai; jika proses itu bukan penayangan, hapus ${file}.`,
      );
    await rm(file, { force: true });
    await take(file);
  }
}
