/**
 * One result of a verification: `good` was proved, `bad` is wrong, `open` could not be proved, `note` is for the reader to do. In
 * Indonesian.
 */
export interface Finding {
  level: 'good' | 'bad' | 'open' | 'note';
  text: string;
}

/** Something that was proved. */
export function good(text: string): Finding {
  return { level: 'good', text };
}

/** Something that is wrong. */
export function bad(text: string): Finding {
  return { level: 'bad', text };
}

/** What remains for people to compare. */
export function note(text: string): Finding {
  return { level: 'note', text };
}

/** Something that nothing at hand proves or refutes. */
export function open(text: string): Finding {
  return { level: 'open', text };
}
