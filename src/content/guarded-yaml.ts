import type { z } from 'zod';
import type { Problem } from '#src/domain/problem.ts';
import { textProblems } from '#src/guards/text.ts';
import type { GuardedFile } from '#src/guards/text/guarded-file.ts';
import { withoutReleased } from './releases.ts';
import { judgeYaml } from './yaml-file.ts';

/** Judges the bytes of a .yml file that readers will see by its schema and the rules for texts. */
export function judgeGuardedYaml<T extends z.ZodType>(
  bytes: Uint8Array,
  file: string,
  schema: T,
  kind: GuardedFile['kind'],
): { data: z.infer<T> | undefined; problems: Problem[] } {
  const { data, yaml, problems } = judgeYaml(bytes, file, schema);
  const value = yaml?.value;
  const lineOf = (path: PropertyKey[]) => yaml?.place(path).line ?? 1;
  const text = textProblems({ file, kind, value, lineOf, bodyLine: 1 });
  return { data, problems: [...problems, ...withoutReleased(text, value)] };
}
