import { fieldName, type Release, unreleased } from '#src/domain/problem.ts';
import type { Finding } from '#src/guards/text/finding.ts';
import { leavesOf } from '#src/guards/text/guarded-file.ts';
import type { DeskProblem } from '../check/judge-draft.ts';

/** What was found in the files that were uploaded since the desk was opened, by their path. */
const known = new Map<string, Finding[]>();

/** Notes what an editor has to look at in a file, "media/daftar.csv". */
export function noteWarnings(file: string, findings: Finding[]): void {
  known.set(file, findings);
}

/** What has yet to be released of the files that an entry names, at the fields that name them. A draft may wait. */
export function fileWarnings(values: Record<string, unknown>): DeskProblem[] {
  if (values['draft'] === true) return [];
  const released = Array.isArray(values['released']) ? (values['released'] as Release[]) : [];
  return leavesOf(values, []).flatMap(({ path, text }) =>
    [...known]
      .filter(([file]) => (path[0] === 'body' ? text.includes(file) : text === file))
      .flatMap(([, findings]) => unreleased(findings, released))
      .map(({ message, rule }): DeskProblem => ({
        field: fieldName(path),
        message,
        level: 'warn',
        ...(rule && { rule }),
      })),
  );
}
