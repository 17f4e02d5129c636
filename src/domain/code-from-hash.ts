import { alphabet, checkCharacter } from './code-check.ts';

/** The text whose SHA-256 gives a subject's code. `salt` is 0, and more where the code before was taken. */
export function hashedText({ kind, id, outlet, slide, edition }: CodeSubject, salt: number): string {
  return JSON.stringify([kind, id, outlet, slide, edition, salt]);
}

/** Six characters and the check character, of the first 30 bits of a hash. */
export function codeFromHash(hash: Uint8Array): string {
  const bits = new DataView(hash.buffer, hash.byteOffset).getUint32(0) >>> 2;
  const characters = [25, 20, 15, 10, 5, 0].map((shift) => alphabet[(bits >>> shift) & 31]).join('');
  return characters + checkCharacter(characters);
}

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
