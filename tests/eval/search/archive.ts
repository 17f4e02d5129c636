import { join } from 'node:path';
import { readdir, cp } from 'node:fs/promises';
import { kindIds, kinds } from '#src/domain/kinds.ts';
import { generateContent } from '../../bench/generate.ts';

/** Writes the real content with `count` generated posts around it into a folder. */
export async function writeArchive(dir: string, count: number, contentDir: string): Promise<void> {
  await generateContent(dir, count, contentDir);
  for (const kind of kindIds) {
    const { folder } = kinds[kind];
    for (const name of await readdir(join(contentDir, folder)))
      await cp(join(contentDir, folder, name), join(dir, folder, name));
  }
}
