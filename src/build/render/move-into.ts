import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';

/** Moves what is in one folder into another that may have some of the same folders. Throws when both have a file at the same place. */
export async function moveInto(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (!existsSync(target)) await move(source, target);
    else if (entry.isDirectory()) await moveInto(source, target);
    else throw new Error(`Dua berkas untuk satu tempat di situs: ${target}`);
  }
}

async function move(source: string, target: string): Promise<void> {
  await rename(source, target).catch(async (error: NodeJS.ErrnoException) => {
    // The two may lie on different disks.
    if (error.code !== 'EXDEV') throw error;
    await cp(source, target, { recursive: true });
  });
}
