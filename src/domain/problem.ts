/** Something in the content that a person has to mend, with the place where to mend it. */
export interface Problem {
  /** Path from the content folder, e.g. "agenda/2021-06-30-rapat.md". */
  file: string;
  /** First line is 1. */
  line: number;
  /** Dotted path of the field ("venue.name"), "isi" for the body, "" for the file as a whole. */
  field: string;
  /** What is wrong, what was given and what to do, in Indonesian. */
  message: string;
}

/** One line for the terminal: "agenda/x.md:12 venue.name: …". */
export function problemLine({ file, line, field, message }: Problem): string {
  return `${file}:${line}${field ? ` ${field}` : ''}: ${message}`;
}

/** Order of a report: by file, then by line. */
export function byPlace(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
}
