import { createHash } from 'node:crypto';
import { codeFromHash, type CodeSubject, hashedText } from './code-from-hash.ts';

/**
 * A code for every subject, in the given order: an earlier subject keeps its code when a later one collides with it, which takes the next
 * salt. Give the earlier publication first. What was issued before keeps its code, and no other subject ever gets it.
 */
export function assignCodes(subjects: CodeSubject[], issued: IssuedCodes = new Map()): string[] {
  const taken = new Set(issued.values());
  return subjects.map((subject) => {
    const known = issued.get(subjectKey(subject));
    if (known !== undefined) return known;
    for (let salt = 0; ; salt++) {
      const code = codeOf(subject, salt);
      if (taken.has(code)) continue;
      taken.add(code);
      return code;
    }
  });
}

/** Names a subject among all subjects. */
export function subjectKey({ kind, id, outlet, slide, edition }: CodeSubject): string {
  return JSON.stringify([kind, id, outlet, slide, edition]);
}

/** Every code that was ever issued, by its subjectKey. */
export type IssuedCodes = ReadonlyMap<string, string>;

function codeOf(subject: CodeSubject, salt: number): string {
  return codeFromHash(createHash('sha256').update(hashedText(subject, salt)).digest());
}
