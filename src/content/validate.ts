import type { z } from 'zod';
import { fieldName, type Problem } from '#src/domain/problem.ts';
import type { ParsedYaml } from './yaml.ts';

/**
 * Holds parsed YAML against a schema. Gives the data, or every problem with its line, its field and what was given.
 */
export function validate<T extends z.ZodType>(
  schema: T,
  yaml: Pick<ParsedYaml, 'value' | 'place'>,
  file: string,
): { data: z.infer<T>; problems: [] } | { data: undefined; problems: Problem[] } {
  const result = schema.safeParse(yaml.value);
  if (result.success) return { data: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) =>
    placesOf(issue).map((path) => {
      const { line, given } = yaml.place(path);
      return { file, line, field: fieldName(path), message: messageOf(issue, path, given) };
    }),
  );
  return { data: undefined, problems };
}

/** An unknown key is reported where it stands, each on its own line. */
function placesOf(issue: z.core.$ZodIssue): PropertyKey[][] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}

function messageOf(issue: z.core.$ZodIssue, path: PropertyKey[], given: string | undefined): string {
  if (issue.code === 'unrecognized_keys') return issue.message;
  const name = String(path.at(-1) ?? '');
  if (given === undefined) return `Kolom ${name} belum diisi. ${issue.message}`;
  return `${issue.message}${given.length > 0 && given.length <= 80 && !given.includes('\n') ? ` (tertulis: ${given})` : ''}`;
}
