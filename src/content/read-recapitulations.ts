import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Recapitulation } from '#src/domain/post.ts';
import type { Problem } from '#src/domain/problem.ts';
import { listFiles } from './files.ts';
import { judgeRecapitulation } from './recapitulations.ts';

/** Every recapitulation of content/dpb, and every problem of the folder. `ids` names those too that could not be read. */
export async function readRecapitulations(
  dir: string,
): Promise<{ ids: string[]; recapitulations: Recapitulation[]; problems: Problem[] }> {
  const { files, problems } = await listFiles(dir, 'dpb', { extension: 'yml', dated: false });
  const read = await Promise.all(
    files.map(async ({ file, id }) => judgeRecapitulation(await readFile(join(dir, file)), file, id)),
  );
  return {
    ids: files.map(({ id }) => id),
    recapitulations: read.flatMap(({ recapitulation }) => recapitulation ?? []),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}
