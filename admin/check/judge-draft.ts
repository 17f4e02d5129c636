import { stringify } from 'yaml';
import type { Hub } from '#src/content/hub.ts';
import { judgeFile } from '#src/content/judge-file.ts';
import { isError } from '#src/domain/problem.ts';
import type { WarningRule } from '#src/domain/warnings.ts';

/**
 * What keeps an entry of the desk from being published, found by the functions of the build on the file that would be saved, or that is saved
 * already. For a draft, only what may never be in a file at all: code and personal data.
 */
export function judgeDraft(draft: Draft | StoredDraft, hub: Hub): DeskProblem[] {
  const { file } = draft;
  const text = 'text' in draft ? draft.text : textOf(draft);
  const { problems } = judgeFile(new TextEncoder().encode(text), file, hub);
  const found = problems.map((problem): DeskProblem => ({
    field: problem.field === 'isi' ? 'body' : problem.field,
    message: deskWords(problem.message),
    level: isError(problem) ? 'error' : 'warn',
    ...(problem.rule && { rule: problem.rule }),
  }));
  // A field may be wrong in its form and in what it says; what is told twice in the same words is told once.
  const told = [...new Map(found.map((one) => [`${one.field} ${one.message}`, one])).values()];
  // What is wrong comes before what has yet to be written, and that before what may stand.
  return told.sort((a, b) => rank(a) - rank(b));
}

function textOf({ file, values }: Draft): string {
  const { body, ...fields } = values;
  const yaml = stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false });
  return file.endsWith('.yml') ? yaml : `---\n${yaml}---\n${typeof body === 'string' ? body : ''}`;
}

/** The text of an entry's file. */
export interface StoredDraft {
  file: string;
  text: string;
}

/** An entry as it would be saved. */
export interface Draft {
  /** Path from the content folder; any name below the right folder before it is first saved. */
  file: string;
  /** By the names of the fields, tidied (tidy.ts); the text is `body`. */
  values: Record<string, unknown>;
}

/** Something that an editor has to mend, or to look at. */
export interface DeskProblem {
  /** Dotted path of the field, "venue.name"; "" for the entry as a whole. */
  field: string;
  message: string;
  level: 'error' | 'warn';
  /** What releases a warning. */
  rule?: WarningRule;
}

function rank({ level, message }: DeskProblem): number {
  if (level === 'warn') return 2;
  return message === missing ? 1 : 0;
}

/** Without what only concerns a file: quotation marks, and the value that stands in the field already. */
function deskWords(message: string): string {
  return message
    .replace(/ \(tertulis: [^\n]*\)$/, '')
    .replaceAll(' di antara tanda kutip', '')
    .replaceAll(', masing-masing pada baris baru yang diawali "- "', '')
    .replace(/^Kolom \S+ belum diisi\.[\s\S]*$/, missing);
}

const missing = 'Belum diisi';
