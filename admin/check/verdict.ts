import type { DeskProblem } from './judge-draft.ts';

/** What has come of a check. */
export type Verdict =
  | { state: 'checking' }
  | { state: 'failed'; message: string }
  | { state: 'judged'; problems: DeskProblem[]; isDraft: boolean };

/** A verdict in a few words: "3 hal perlu diperbaiki, 1 peringatan". */
export function verdictWords(verdict: Verdict): string {
  if (verdict.state === 'checking') return 'Memeriksa…';
  if (verdict.state === 'failed') return verdict.message;
  const errors = verdict.problems.filter(({ level }) => level === 'error').length;
  const warnings = verdict.problems.length - errors;
  const words = [
    ...(errors > 0 ? [`${errors} hal perlu diperbaiki`] : []),
    ...(warnings > 0 ? [`${warnings} peringatan`] : []),
  ];
  if (words.length > 0) return words.join(', ');
  return verdict.isDraft ? 'Konsep dapat disimpan' : 'Siap diterbitkan';
}
