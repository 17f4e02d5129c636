import { type IssuedCodes, subjectKey } from '#src/domain/codes.ts';
import type { LogEntry, LoggedFile, RegisteredKind } from './entry.ts';

/** The log by what is asked of it. */
export interface Ledger {
  /** The newest entry of an item by its itemKey. */
  current: ReadonlyMap<string, PlacedEntry>;
  /** Everything that was ever handed out under a code, oldest first. */
  codes: ReadonlyMap<string, LoggedCode[]>;
  /** For assignCodes. */
  issued: IssuedCodes;
}

/** An entry with its place in the log. */
export interface PlacedEntry {
  index: number;
  entry: LogEntry;
}

/** A file with the entry that brought it. */
export interface LoggedCode extends PlacedEntry {
  file: LoggedFile;
}

/** Sorts the entries of a log; later ones of an item supersede earlier ones. */
export function ledgerOf(entries: LogEntry[]): Ledger {
  const current = new Map<string, PlacedEntry>();
  const codes = new Map<string, LoggedCode[]>();
  const issued = new Map<string, string>();
  entries.forEach((entry, index) => {
    const { post, edition } = entry;
    current.set(itemKey(post), { index, entry });
    for (const file of entry.files) {
      const known = codes.get(file.code);
      if (known) known.push({ index, entry, file });
      else codes.set(file.code, [{ index, entry, file }]);
      issued.set(subjectKey({ ...post, outlet: file.outlet, slide: file.slide, edition }), file.code);
    }
  });
  return { current, codes, issued };
}

/** Names an item among posts and recapitulations. */
export function itemKey({ kind, id }: { kind: RegisteredKind; id: string }): string {
  return `${kind}/${id}`;
}
