import { readFile, rm, writeFile } from 'node:fs/promises';
import { goLive } from './go-live.ts';
import type { Release, ReleaseFolder } from './releases.ts';

/**
 * Goes back to the release before the live one, or to that which is named, and holds it: publishing the same content again changes nothing.
 * Throws, listing what there is, when there is no such release.
 */
export async function rollBack(folder: ReleaseFolder, id?: string): Promise<Release> {
  const releases = await folder.list();
  const live = await folder.current();
  const target = id
    ? releases.find((release) => release.id === id)
    : releases.findLast((release) => live !== undefined && release.id < live);
  if (!target) {
    const wanted = id ? `rilis ${id}` : `rilis sebelum yang sedang tayang (${live ?? 'belum ada'})`;
    const names = releases.map((release) => release.id).join(', ') || 'belum ada';
    throw new Error(`tidak ada ${wanted}. Yang ada: ${names}`);
  }
  const newest = releases.at(-1);
  if (newest && newest !== target) await writeFile(folder.held, newest.id);
  await goLive(folder, target);
  if (newest === target) await rm(folder.held, { force: true });
  return target;
}

/** Whether somebody has gone back from this release. */
export async function isHeld(folder: ReleaseFolder, { id }: Release): Promise<boolean> {
  return (await readFile(folder.held, 'utf8').catch(() => '')) === id;
}
