import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Recapitulation } from '#src/domain/post.ts';
import type { Problem } from '#src/domain/problem.ts';
import { listFiles } from './files.ts';
import { judgeRecapitulation } from './recapitulations.ts';
import type { RecapitulationIds } from './references.ts';

/**
 * Every recapitulation of content/dpb that is no draft, and every problem of the folder. `recapitulationIds` names those too that could not be read,
 * `draftRecapitulationIds` those that are still being written.
 */
export async function readRecapitulations(
  dir: string,
): Promise<RecapitulationIds & { recapitulations: Recapitulation[]; problems: Problem[] }> {
  const { files, problems } = await listFiles(dir, 'dpb', { extension: 'yml', dated: false });
  const read = await Promise.all(
    files.map(async ({ file, id }) => ({
      id,
      ...judgeRecapitulation(await readFile(join(dir, file)), file, id),
    })),
  );
  return {
    recapitulationIds: read.flatMap(({ id, draft }) => (draft ? [] : id)),
    draftRecapitulationIds: read.flatMap(({ id, draft }) => (draft ? id : [])),
    recapitulations: read.flatMap(({ recapitulation }) => recapitulation ?? []),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}
