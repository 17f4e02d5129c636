/**
 * Divides words into as few lines as fit and as even as they can be: no single short word on the last line, and where it costs little no line
 * that ends with "di" or "yang" or within a name. Gives the index behind the last word of each line; undefined where a word is wider than a line, or
 * where there are more than `most` lines.
 * All widths are in the same unit.
 */
export function breakLines(words: MeasuredWord[], lineWidth: number, most = Infinity): number[] | undefined {
  const count = fewestLines(words, lineWidth);
  if (count === undefined || count > most) return undefined;
  const ideal = Math.min(lineWidth, widthOf(words) / count);
  const breaks = words.map(({ text }, i) => breakCost(text, words[i + 1]?.text ?? ''));
  // rows[l][i]: the cheapest way to set the first i words on l lines.
  let row: (Way | undefined)[] = [{ cost: 0, ends: [] }];
  for (let line = 1; line <= count; line++) {
    const before = row;
    row = new Array(words.length + 1).fill(undefined);
    for (let end = line; end <= words.length; end++) {
      let width = 0;
      for (let start = end - 1; start >= line - 1; start--) {
        const beside = start === end - 1 ? words[start]?.hyphen : words[start + 1]?.space;
        width += (words[start]?.width ?? 0) + (beside ?? 0);
        if (width > lineWidth) break;
        const way = before[start];
        if (!way) continue;
        const cost =
          way.cost +
          lineCost(words, start, end, width / ideal) +
          (end < words.length ? (breaks[end - 1] ?? 0) : 0);
        if (cost < (row[end]?.cost ?? Infinity)) row[end] = { cost, ends: [...way.ends, end] };
      }
    }
  }
  return row[words.length]?.ends;
}

/** Width of words on one line. */
export function widthOf(words: MeasuredWord[]): number {
  const hyphen = words.at(-1)?.hyphen ?? 0;
  return words.reduce((sum, { width, space }, i) => sum + width + (i === 0 ? 0 : space), hyphen);
}

/** True for a last line of one word that is short beside the width of a full line. */
export function isOrphan(words: MeasuredWord[], full: number): boolean {
  return words.length === 1 && !words[0]?.text.includes(' ') && widthOf(words) < full * 0.6;
}

/** A word with its width, and that of the space before it: 0 for the later pieces of a divided word. */
export interface MeasuredWord {
  text: string;
  width: number;
  space: number;
  /** Width of the hyphen behind a piece of a divided word that ends a line; left out where none belongs. */
  hyphen?: number | undefined;
}

/** Words after which a line, or a shortened text, does not end well. */
export const weakEnds = new Set(
  'di ke dari dan atau yang untuk pada dengan oleh dalam bagi agar se para'.split(' '),
);

/** `filled` is the line's width as a part of the ideal one. */
function lineCost(words: MeasuredWord[], start: number, end: number, filled: number): number {
  const [first, last] = [start === 0, end === words.length];
  // A short first line looks broken off, a short last line looks like an end.
  const weight = filled >= 1 ? 1 : first ? 1.8 : last ? 0.7 : 1.2;
  const orphan =
    last && !first && isOrphan(words.slice(start, end), (words[start]?.width ?? 0) / filled) ? 4 : 0;
  return weight * (1 - filled) ** 2 + orphan;
}

function breakCost(before: string, after: string): number {
  if (/[,:;.!?]$/.test(before)) return -0.01;
  if (weakEnds.has(before.toLowerCase())) return 0.05;
  return /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(after) ? 0.03 : 0;
}

function fewestLines(words: MeasuredWord[], lineWidth: number): number | undefined {
  let lines = 1;
  let width = 0;
  for (const word of words) {
    const { hyphen = 0 } = word;
    if (word.width + hyphen > lineWidth) return undefined;
    const joined = width === 0 ? word.width : width + word.space + word.width;
    const isFull = joined + hyphen > lineWidth;
    if (isFull) lines++;
    width = isFull ? word.width : joined;
  }
  return lines;
}

interface Way {
  cost: number;
  ends: number[];
}
