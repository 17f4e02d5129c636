import type { z } from 'zod';
import { isDraft } from '#src/domain/draft.ts';
import { isError, type Problem } from '#src/domain/problem.ts';
import { textProblems } from '#src/guards/text.ts';
import type { GuardedFile } from '#src/guards/text/guarded-file.ts';
import { withoutReleased } from './releases.ts';
import { validate } from './validate.ts';
import { parseYamlFile } from './yaml-file.ts';

/**
 * Judges the bytes of a .yml file that readers will see by its schema and the rules for texts. A draft gives no data: its missing fields and its
 * sums are no problem yet, and nothing is warned of.
 */
export function judgeGuardedYaml<T extends z.ZodType>(
  bytes: Uint8Array,
  file: string,
  schema: T,
  kind: GuardedFile['kind'],
): { data: z.infer<T> | undefined; draft: boolean; problems: Problem[] } {
  const { yaml, problems: inFile } = parseYamlFile(bytes, file);
  if (!yaml) return { data: undefined, draft: false, problems: inFile };
  const { value, place } = yaml;
  const lineOf = (path: PropertyKey[]) => place(path).line;
  const text = withoutReleased(textProblems({ file, kind, value, lineOf, bodyLine: 1 }), value);
  if (isDraft(value)) return { data: undefined, draft: true, problems: [...inFile, ...text].filter(isError) };
  const { data, problems } = validate(schema, yaml, file);
  return { data, draft: false, problems: [...problems, ...inFile, ...text] };
}
