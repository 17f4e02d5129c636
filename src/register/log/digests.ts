import { hash } from 'node:crypto';
import { canonicalJson } from '../canonical-json.ts';

/** SHA-256 of a value's canonical JSON, 64 hexadecimal digits. */
export function contentHash(value: unknown): string {
  return hash('sha256', canonicalJson(value));
}

/** The first 64 bits of it: enough to see that a field changed, while the whole is held by contentHash. */
export function digest(value: unknown): string {
  return contentHash(value).slice(0, 16);
}

/**
 * A digest for every field, by its dotted name; a list has one for each of its entries, so that an addition is told apart from a change.
 */
export function fieldDigests(content: Readonly<Record<string, unknown>>): FieldDigests {
  const digests: FieldDigests = {};
  const add = (name: string, value: unknown) => {
    if (value === undefined) return;
    if (Array.isArray(value)) digests[name] = value.map(digest);
    else if (typeof value === 'object' && value !== null)
      for (const [key, member] of Object.entries(value)) add(`${name}.${key}`, member);
    else digests[name] = digest(value);
  };
  for (const [key, value] of Object.entries(content)) add(key, value);
  return digests;
}

/** Digests by dotted name of the field. */
export type FieldDigests = Record<string, string | string[]>;
