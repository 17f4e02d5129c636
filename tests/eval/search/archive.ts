import { join } from 'node:path';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { kindIds, kinds } from '#src/domain/kinds.ts';
import { generateContent } from '../../bench/generate.ts';

/**
 * Writes the real content with `count` generated posts around it into a folder. They stand for a real archive, so they lose the mark of a sample, which
 * would put them behind everything else whatever they tell.
 */
export async function writeArchive(dir: string, count: number, contentDir: string): Promise<void> {
  await generateContent(dir, count, contentDir);
  for (const kind of kindIds) {
    const { folder } = kinds[kind];
    for (const name of await readdir(join(dir, folder))) {
      const file = join(dir, folder, name);
      await writeFile(file, (await readFile(file, 'utf8')).replace(/^sample: true\n/m, ''));
    }
    for (const name of await readdir(join(contentDir, folder)))
      await cp(join(contentDir, folder, name), join(dir, folder, name));
  }
}
