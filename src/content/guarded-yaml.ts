import type { z } from 'zod';
import type { Problem } from '#src/domain/problem.ts';
import { textProblems } from '#src/guards/text.ts';
import type { GuardedFile } from '#src/guards/text/guarded-file.ts';
import { withoutReleased } from './releases.ts';
import { readYamlFile } from './yaml-file.ts';

/** Reads a .yml file that readers will see against its schema and the rules for texts. */
export async function readGuardedYaml<T extends z.ZodType>(
  dir: string,
  file: string,
  schema: T,
  kind: GuardedFile['kind'],
): Promise<{ data: z.infer<T> | undefined; problems: Problem[] }> {
  const { data, yaml, problems } = await readYamlFile(dir, file, schema);
  const value = yaml?.value;
  const lineOf = (path: PropertyKey[]) => yaml?.place(path).line ?? 1;
  const text = textProblems({ file, kind, value, lineOf, bodyLine: 1 });
  return { data, problems: [...problems, ...withoutReleased(text, value)] };
}
