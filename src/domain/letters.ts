/** Length of a text as a person counts it, without the blanks at its ends: "👍" is one. */
export function letterCount(text: string): number {
  return [...text.trim()].length;
}
