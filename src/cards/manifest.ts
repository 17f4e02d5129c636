import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PublishedFile } from '#src/domain/published-file.ts';
import type { Stored } from './store/local.ts';

/** Writes down the files of the build under way, for its pages. */
export async function writeManifest(dir: string, files: Manifest): Promise<void> {
  const file = join(dir, 'files.json');
  await writeFile(`${file}.tmp`, JSON.stringify(files));
  await rename(`${file}.tmp`, file);
}

/** Reads the manifest. Throws when no cards were rendered before the pages. */
export async function readManifest(dir: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(dir, 'files.json'), 'utf8')) as Manifest;
}

/** What a build has drawn. */
export interface Manifest {
  files: PublishedFile[];
  /** The video of what is current; none where there is none. */
  loop?: Stored | undefined;
}
