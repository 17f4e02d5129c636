import { createHash } from 'node:crypto';

/** Crockford's base32: no I, L, O, U (https://www.crockford.com/base32.html). */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What a code stands for: one file of one revision of a post. */
export interface CodeSubject {
  kind: string;
  id: string;
  outlet: string;
  /** 0 for a single picture; slides count from 1. */
  slide: number;
  /** Number of corrections so far. */
  revision: number;
}

/**
 * A code for every subject, in the given order: an earlier subject keeps its code when a later one collides with it, which takes the next
 * salt. Give the earlier publication first.
 */
export function assignCodes(subjects: CodeSubject[]): string[] {
  const taken = new Set<string>();
  return subjects.map((subject) => {
    for (let salt = 0; ; salt++) {
      const code = codeOf(subject, salt);
      if (taken.has(code)) continue;
      taken.add(code);
      return code;
    }
  });
}

/** True for seven characters whose last one is right, so that a mistyped code is told apart from an unknown one. */
export function isCode(text: string): boolean {
  return (
    text.length === 7 &&
    [...text].every((c) => alphabet.includes(c)) &&
    text.at(-1) === checkCharacter(text.slice(0, 6))
  );
}

function codeOf({ kind, id, outlet, slide, revision }: CodeSubject, salt: number): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([kind, id, outlet, slide, revision, salt]))
    .digest();
  const bits = hash.readUIntBE(0, 4) >>> 2; // 30 bits are six characters of five
  const characters = [25, 20, 15, 10, 5, 0].map((shift) => alphabet[(bits >>> shift) & 31]).join('');
  return characters + checkCharacter(characters);
}

/** Luhn's algorithm modulo 32: finds every single wrong character and most swapped neighbours (https://en.wikipedia.org/wiki/Luhn_mod_N_algorithm). */
function checkCharacter(characters: string): string {
  const sum = [...characters].reverse().reduce((total, character, i) => {
    const value = alphabet.indexOf(character) * (i % 2 === 0 ? 2 : 1);
    return total + Math.floor(value / 32) + (value % 32);
  }, 0);
  return alphabet[(32 - (sum % 32)) % 32] ?? '';
}
