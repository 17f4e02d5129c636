import type { Recapitulation } from '#src/domain/post.ts';
import type { Problem } from '#src/domain/problem.ts';
import { textProblems } from '#src/guards/text.ts';
import { dpbSchema } from '#src/schemas/dpb.ts';
import { listFiles } from './files.ts';
import { withoutReleased } from './releases.ts';
import { readYamlFile } from './yaml-file.ts';

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
  const { data, yaml, problems } = await readYamlFile(dir, file, dpbSchema);
  const value = yaml?.value;
  const lineOf = (path: PropertyKey[]) => yaml?.place(path).line ?? 1;
  const text = textProblems({ file, kind: 'dpb', value, lineOf, bodyLine: 1 });
  return {
    recapitulation: data && { ...data, file, id },
    problems: [...problems, ...withoutReleased(text, value)],
  };
}
