import type { Recapitulation } from '#src/domain/post.ts';
import type { Problem } from '#src/domain/problem.ts';
import { dpbSchema } from '#src/schemas/dpb.ts';
import { judgeGuardedYaml } from './guarded-yaml.ts';

/** Judges the bytes of one recapitulation: the recapitulation, or every problem of its file; of a draft only what may be in no file. */
export function judgeRecapitulation(
  bytes: Uint8Array,
  file: string,
  id: string,
): { recapitulation: Recapitulation | undefined; draft: boolean; problems: Problem[] } {
  const { data, draft, problems } = judgeGuardedYaml(bytes, file, dpbSchema, 'dpb');
  return { recapitulation: data && { ...data, file, id }, draft, problems };
}
