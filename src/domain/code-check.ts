/** Crockford's base32: no I, L, O, U (https://www.crockford.com/base32.html). */
export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** True for seven characters whose last one is right, so that a mistyped code is told apart from an unknown one. */
export function isCode(text: string): boolean {
  return (
    text.length === 7 &&
    [...text].every((c) => alphabet.includes(c)) &&
    text.at(-1) === checkCharacter(text.slice(0, 6))
  );
}

/** A code as a person typed it, in the form in which it was printed: upper case, no spaces or hyphens, I and L read as 1, O as 0 (Crockford). */
export function normalizeCode(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0');
}

/**
 * Luhn's algorithm modulo 32: finds every single wrong character and most swapped neighbours
 * (https://en.wikipedia.org/wiki/Luhn_mod_N_algorithm).
 */
export function checkCharacter(characters: string): string {
  const sum = [...characters].reverse().reduce((total, character, i) => {
    const value = alphabet.indexOf(character) * (i % 2 === 0 ? 2 : 1);
    return total + Math.floor(value / 32) + (value % 32);
  }, 0);
  return alphabet[(32 - (sum % 32)) % 32] ?? '';
}
