import { type Problem, unreleased } from '#src/domain/problem.ts';
import { released } from '#src/schemas/common.ts';

/**
 * Problems without the warnings that a file's fields release. `value` is what was parsed, so that a release counts even while the schema still
 * refuses another field.
 */
export function withoutReleased(problems: Problem[], value: unknown): Problem[] {
  const parsed = released.safeParse(Object(value).released);
  return unreleased(problems, parsed.data);
}
