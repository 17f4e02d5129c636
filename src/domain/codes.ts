import { createHash } from 'node:crypto';
import { alphabet, checkCharacter } from './code-check.ts';

/** What a code stands for: one file of one edition of a post. */
export interface CodeSubject {
  kind: string;
  id: string;
  outlet: string;
  /** 0 for a single picture; slides count from 1. */
  slide: number;
  /** What tells apart the cards that the post has had, see editionOf. */
  edition: string;
}

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

function codeOf({ kind, id, outlet, slide, edition }: CodeSubject, salt: number): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([kind, id, outlet, slide, edition, salt]))
    .digest();
  const bits = hash.readUIntBE(0, 4) >>> 2; // 30 bits are six characters of five
  const characters = [25, 20, 15, 10, 5, 0].map((shift) => alphabet[(bits >>> shift) & 31]).join('');
  return characters + checkCharacter(characters);
}
