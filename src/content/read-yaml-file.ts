import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { judgeYaml } from './yaml-file.ts';

/** Reads a .yml file of the content folder against its schema. A missing file is a problem. */
export async function readYamlFile<T extends z.ZodType>(
  dir: string,
  file: string,
  schema: T,
): Promise<ReturnType<typeof judgeYaml<T>>> {
  const bytes = await readFile(join(dir, file)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (bytes) return judgeYaml(bytes, file, schema);
  const message = `Berkas ${file} tidak ada. Salin dari contoh, lalu isi`;
  return { data: undefined, problems: [{ file, line: 1, field: '', message }] };
}
