import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Sizes in bytes of the cards of the build under way, by path; pages print them beside each download. */
export type CardManifest = Record<string, number>;

/** Writes the manifest for the pages of this build. */
export async function writeManifest(dir: string, manifest: CardManifest): Promise<void> {
  const file = join(dir, 'cards.json');
  await writeFile(`${file}.tmp`, JSON.stringify(manifest));
  await rename(`${file}.tmp`, file);
}

/** Reads the manifest. Throws when no cards were rendered before the pages. */
export async function readManifest(dir: string): Promise<CardManifest> {
  return JSON.parse(await readFile(join(dir, 'cards.json'), 'utf8')) as CardManifest;
}
