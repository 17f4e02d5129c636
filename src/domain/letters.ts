/** Length of a text as a person counts it, without the blanks at its ends: "👍" is one. */
export function letterCount(text: string): number {
  return [...text.trim()].length;
}

/** With a small first letter, as within a sentence: "menjadi TNI". */
export function lowered(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
