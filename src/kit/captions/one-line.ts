/**
 * A field's text as one line: control characters, line breaks and marks that turn the direction of writing around (Unicode's bidirectional
 * overrides and isolates, which can make a caption read as something else) become spaces, and half a surrogate pair its replacement.
 */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\s]+/gu, ' ')
    .trim();
}

/** The text with a full stop where it ends without a mark of its own. */
export function sentence(text: string): string {
  return /[.!?…]["”’)]*$/u.test(text) ? text : `${text}.`;
}
