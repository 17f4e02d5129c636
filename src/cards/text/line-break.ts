/**
 * Divides words into as few lines as fit and as even as they can be: no single short word on the last line, no line that ends with "di" or
 * "yang" where another break is as good. Gives the index behind the last word of each line; undefined where a word is wider than a line.
 * All widths are in the same unit.
 */
export function breakLines(words: MeasuredWord[], space: number, lineWidth: number): number[] | undefined {
  const count = fewestLines(words, space, lineWidth);
  if (count === undefined) return undefined;
  const total = words.reduce((sum, { width }) => sum + width + space, -space);
  const ideal = Math.min(lineWidth, total / count);
  // best[l][i]: the cheapest way to set the first i words on l lines.
  const best: (Way | undefined)[][] = [[{ cost: 0, ends: [] }]];
  for (let line = 1; line <= count; line++) {
    const row: (Way | undefined)[] = new Array(words.length + 1).fill(undefined);
    for (let end = line; end <= words.length; end++) {
      let width = -space;
      for (let start = end - 1; start >= line - 1; start--) {
        width += (words[start]?.width ?? 0) + space;
        if (width > lineWidth) break;
        const before = best[line - 1]?.[start];
        if (!before) continue;
        const last = end === words.length;
        const cost = before.cost + lineCost({ words, start, end, width, ideal, last, first: line === 1 });
        if (cost < (row[end]?.cost ?? Infinity)) row[end] = { cost, ends: [...before.ends, end] };
      }
    }
    best.push(row);
  }
  return best[count]?.[words.length]?.ends;
}

/** True for a last line of one word that is short beside the lines above it. */
export function isOrphan(wordsOnLine: number, width: number, ideal: number): boolean {
  return wordsOnLine === 1 && width < ideal * 0.6;
}

/** A word with its width. */
export interface MeasuredWord {
  text: string;
  width: number;
}

const weakEnds = new Set(
  'di ke dari dan atau yang untuk pada dengan oleh dalam bagi agar se para'.split(' '),
);

function lineCost(line: Line): number {
  const { words, start, end, width, ideal, last, first } = line;
  const uneven = ((ideal - width) / ideal) ** 2;
  const orphan = last && !first && isOrphan(end - start, width, ideal) ? 4 : 0;
  const weak = !last && weakEnds.has(words[end - 1]?.text.toLowerCase() ?? '') ? 0.04 : 0;
  return uneven + orphan + weak;
}

function fewestLines(words: MeasuredWord[], space: number, lineWidth: number): number | undefined {
  let lines = 1;
  let width = -space;
  for (const word of words) {
    if (word.width > lineWidth) return undefined;
    if (width + space + word.width > lineWidth) {
      lines++;
      width = -space;
    }
    width += space + word.width;
  }
  return lines;
}

interface Way {
  cost: number;
  ends: number[];
}

interface Line {
  words: MeasuredWord[];
  start: number;
  end: number;
  width: number;
  ideal: number;
  last: boolean;
  first: boolean;
}
