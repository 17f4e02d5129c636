import { rename, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { Release, ReleaseFolder } from './releases.ts';

/** Releases that are kept for going back. */
const kept = 5;

/**
 * Puts a release live: the link that the server follows is replaced by one rename, which is atomic (POSIX rename(2)), so every request is
 * answered from one whole site. Throws when the release is not whole, and leaves what was live.
 */
export async function goLive(folder: ReleaseFolder, release: Release): Promise<void> {
  const site = folder.site(release.id);
  for (const file of ['index.html', '404.html'])
    if (!((await stat(join(site, file)).catch(() => undefined))?.size ?? 0))
      throw new Error(`rilis ${release.id} tidak utuh: ${file} tidak ada atau kosong`);
  const next = join(dirname(folder.link), `.${basename(folder.link)}-baru`);
  await rm(next, { force: true });
  await symlink(relative(dirname(folder.link), site), next);
  await rename(next, folder.link);
}

/** Removes the oldest releases beyond the five newest, never the one that is live. */
export async function removeOldReleases(folder: ReleaseFolder): Promise<void> {
  const live = await folder.current();
  const old = (await folder.list()).slice(0, -kept);
  for (const { id } of old) if (id !== live) await folder.remove(id);
}
