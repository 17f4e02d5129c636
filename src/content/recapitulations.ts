import type { Recapitulation } from '#src/domain/post.ts';
import type { Problem } from '#src/domain/problem.ts';
import { dpbSchema } from '#src/schemas/dpb.ts';
import { listFiles } from './files.ts';
import { readGuardedYaml } from './guarded-yaml.ts';

/** Every recapitulation of content/dpb, and every problem of the folder. `ids` names those too that could not be read. */
export async function readRecapitulations(
  dir: string,
): Promise<{ ids: string[]; recapitulations: Recapitulation[]; problems: Problem[] }> {
  const { files, problems } = await listFiles(dir, 'dpb', { extension: 'yml', dated: false });
  const read = await Promise.all(files.map(({ file, id }) => readRecapitulation(dir, file, id)));
  return {
    ids: files.map(({ id }) => id),
    recapitulations: read.flatMap(({ recapitulation }) => recapitulation ?? []),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}

/** One recapitulation, or every problem of its file. */
export async function readRecapitulation(
  dir: string,
  file: string,
  id: string,
): Promise<{ recapitulation: Recapitulation | undefined; problems: Problem[] }> {
  const { data, problems } = await readGuardedYaml(dir, file, dpbSchema, 'dpb');
  return { recapitulation: data && { ...data, file, id }, problems };
}
