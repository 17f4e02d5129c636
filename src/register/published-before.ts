import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ContentError } from '#src/content/content-error.ts';
import { registerFiles, readRegister } from './log/read-log.ts';
import { leafHash, prefixRoots } from './merkle.ts';
import { parseCheckpoint } from './signing/checkpoint.ts';
import { registerPaths } from './write-register.ts';

/**
 * Holds the register of a content folder against the checkpoint of the site that was built from it before, in `siteDir`: one that was deleted and begun
 * anew agrees with itself, but not with what is public. Throws ContentError when it does not continue that checkpoint.
 */
export async function continuePublished(contentDir: string, siteDir: string): Promise<void> {
  const note = await readFile(join(siteDir, registerPaths.checkpoint), 'utf8').catch(() => undefined);
  const before = note === undefined ? undefined : parseCheckpoint(note);
  if (!before) return;
  const { register } = await readRegister(contentDir);
  const { lines } = register;
  const [root] = lines.length < before.size ? [] : prefixRoots(lines.map(leafHash), [before.size]);
  if (root?.equals(before.root)) return;
  throw new ContentError([
    {
      file: registerFiles.log,
      line: 1,
      field: '',
      message:
        `Register ini bukan lanjutan dari yang sudah tayang (${before.size} entri di ${join(siteDir, registerPaths.checkpoint)}, ` +
        `${lines.length} di sini). Register hanya boleh bertambah: kembalikan folder register dari git, lalu terbitkan lagi. ` +
        `Jika situs yang dibaca warga ditayangkan komputer lain dan register ini berasal dari sana, hapus ${siteDir}, lalu terbitkan lagi.`,
    },
  ]);
}
