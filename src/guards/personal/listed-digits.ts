/** The bare numbers among the items of a list as one line, so that a number is found that somebody has cut into items; a letter parts what is between. */
export function listedDigits(items: unknown[]): string {
  return items.map((item) => /^\s*(\d{1,16})\s*$/.exec(String(item))?.[1] ?? 'x').join(' ');
}
