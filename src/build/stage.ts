import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isRunning } from '#src/deploy/release/is-running.ts';

/** A place beside the output folder in which a site is built. */
export interface Stage {
  root: string;
  /** The site to be. */
  site: string;
  /** Puts the site into the output folder's place. */
  publish: () => Promise<void>;
}

/**
 * Opens a stage for an output folder, and clears what interrupted builds have left there. Throws when that folder holds anything but an earlier site:
 * publishing takes the folder's place, and all that was in it is gone.
 */
export async function openStage(outDir: string): Promise<Stage> {
  await expectOnlySite(outDir);
  const parent = dirname(outDir);
  const prefix = `.${basename(outDir)}-baru-`;
  await mkdir(parent, { recursive: true });
  await clearInterrupted(parent, prefix);
  const root = join(parent, `${prefix}${process.pid}`);
  await rm(root, { recursive: true, force: true });
  const [site, previous] = [join(root, 'site'), join(root, 'previous')];
  await mkdir(site, { recursive: true });
  return { root, site, publish: () => replace(outDir, site, previous) };
}

/** A file that stands at the root of every site. */
const mark = 'rebung.svg';

async function expectOnlySite(outDir: string): Promise<void> {
  const names = await readdir(outDir).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (names.length > 0 && !names.includes(mark))
    throw new Error(
      `folder ${outDir} berisi berkas yang bukan situs Suluh, padahal situs menggantikan seluruh isi folder itu. Sebutkan folder lain (OUT_DIR), yang belum ada atau kosong.`,
    );
}

/** Deletes the folders of builds that were interrupted: those named `prefix` and the number of a process that is no longer there. */
export async function clearInterrupted(parent: string, prefix: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const left = name.startsWith(prefix) && !isRunning(Number(name.slice(prefix.length)));
    if (left) await rm(join(parent, name), { recursive: true, force: true });
  }
}

/** Two renames: no file of the old and the new site is ever mixed, and a reader meets a gap of less than a millisecond. */
async function replace(outDir: string, site: string, previous: string): Promise<void> {
  const hadPrevious = await rename(outDir, previous).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
  try {
    await rename(site, outDir);
  } catch (error) {
    if (hadPrevious) await rename(previous, outDir);
    throw error;
  }
}
