import type { Kind } from '#src/domain/kinds.ts';

/** A file of content, as far as the rules for texts need it. */
export interface GuardedFile {
  file: string;
  kind: Kind | 'page' | 'dpb' | 'guide';
  /** The parsed fields. */
  value: unknown;
  /** Line of the file on which a field stands. */
  lineOf: (path: PropertyKey[]) => number;
  /** Markdown; left out for files that are fields only. */
  body?: string | undefined;
  /** Line of the file on which `body` begins. */
  bodyLine: number;
}

/** Every list of texts or numbers among the fields of a file, with its place. */
export function listsOf(
  value: unknown,
  path: PropertyKey[],
): { path: PropertyKey[]; items: (string | number)[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, entry]) =>
    listsOf(entry, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  const items = Array.isArray(value) ? value.filter((one) => /^(?:string|number)$/.test(typeof one)) : [];
  return items.length > 1 ? [{ path, items }, ...inside] : inside;
}

/** Every text among the fields of a file, with its place. */
export function leavesOf(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((entry, i) => leavesOf(entry, [...path, i]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => leavesOf(entry, [...path, key]));
}
