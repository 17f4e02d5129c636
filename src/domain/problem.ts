import { type WarningRule, warningRules } from './warnings.ts';

/** Something in the content that a person has to mend or, for a warning, to look at, with the place where it stands. */
export interface Problem {
  /** Path from the content folder, e.g. "agenda/2021-06-30-rapat.md". */
  file: string;
  /** First line is 1. */
  line: number;
  /** Dotted path of the field ("venue.name"), "isi" for the body, "" for the file as a whole. */
  field: string;
  /** What is wrong, what was given and what to do, in Indonesian. */
  message: string;
  /** Left out for an error, which keeps the content from being published. */
  level?: 'warn' | undefined;
  /** What an editor names to release a warning. */
  rule?: WarningRule | undefined;
}

/** "adhoc.stages[2].end": how a field is named in reports; list entries count from 1, as people do. */
export function fieldName(path: PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

/** One line for the terminal: "agenda/x.md:12 venue.name: …"; a warning tells how it is released. */
export function problemLine(problem: Problem): string {
  const { file, line, field } = problem;
  return `${file}:${line}${field ? ` ${field}` : ''}: ${problemAdvice(problem)}`;
}

/** The message, and for a warning how an editor who has looked at it lets it pass. */
export function problemAdvice({ message, rule }: Problem): string {
  if (!rule) return message;
  return `${message}. Jika sudah diperiksa dan memang benar, lepaskan dengan alasan: "Peringatan yang dilepas" di meja redaksi, atau kolom released dengan rule: ${rule} (${warningRules[rule]})`;
}

/** True for what keeps the content from being published. */
export function isError({ level }: Problem): boolean {
  return level !== 'warn';
}

/** Problems without the warnings whose rule an editor has released. */
export function unreleased<T extends { rule?: WarningRule | undefined }>(
  problems: T[],
  released: Release[] | undefined,
): T[] {
  return problems.filter(({ rule }) => !rule || !released?.some((release) => release.rule === rule));
}

/** Order of a report: by file, then by line. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
}

/** A rule that an editor has released for a file. */
export interface Release {
  rule: WarningRule;
}
