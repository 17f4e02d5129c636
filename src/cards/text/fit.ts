import { breakLines, isOrphan, type MeasuredWord, widthOf } from './line-break.ts';
import type { Measure } from './measure.ts';
import { type StyleName, styles } from './styles.ts';
import { syllablesOf } from './syllables.ts';
import { unitsOf } from './units.ts';

/**
 * Sets a text as large as its box allows, in even lines without an orphan. A text that does not fit at the smallest size is cut at a word and ends
 * with "…". Lengths are units of the card.
 */
export async function fitText(
  text: string,
  style: StyleName,
  box: TextBox,
  measure: Measure,
): Promise<Fitted> {
  const words = await wordsFor(text, style, box, measure);
  const [dots = 0] = await measure(['…'], style);
  const setting: Setting = { words, style, box };
  const found = largest(setting);
  if (found) return found;
  for (let kept = words.length - 1; kept > 0; kept--) {
    const shown = words.slice(0, kept).map((word, i) => (i === kept - 1 ? cutWord(word, dots) : word));
    const cut = settle({ ...setting, words: shown }, box.min);
    if (cut) return { ...cut, cut: true };
  }
  return { style, size: box.min, lines: [], width: 0, height: 0, cut: true };
}

/** Height of a line, whole. */
export function lineHeightOf(style: StyleName, size: number): number {
  return Math.round(size * styles[style].lineHeight);
}

/** Where a text may stand. */
export interface TextBox {
  width: number;
  height: number;
  /** Largest size. */
  max: number;
  /** Smallest size. */
  min: number;
}

/** A text with its size and its lines. */
export interface Fitted {
  style: StyleName;
  size: number;
  lines: string[];
  /** Of the widest line. */
  width: number;
  height: number;
  /** True where words were left out. */
  cut: boolean;
}

/** The largest size that fits; up to a seventh is given away for lines without an orphan or a stump. */
function largest(setting: Setting): Fitted | undefined {
  const { max, min } = setting.box;
  let first: Fitted | undefined;
  for (let size = max; size >= min; size -= size > 60 ? 2 : 1) {
    if (first && size < first.size * 0.86) return first;
    const fitted = settle(setting, size);
    if (fitted && !fitted.uneven) return fitted;
    first ??= fitted;
  }
  return first;
}

function settle({ words, style, box }: Setting, size: number): (Fitted & { uneven: boolean }) | undefined {
  // Kerning between words is not in the sum of their widths.
  const line = lineHeightOf(style, size);
  const ends = breakLines(words, (box.width / size) * 0.995, Math.floor(box.height / line));
  if (!ends) return undefined;
  const height = ends.length * line;
  const lines = ends.map((end, i) => words.slice(i === 0 ? 0 : ends[i - 1], end));
  const widest = Math.max(...lines.map(widthOf));
  return {
    style,
    size,
    lines: lines.map((line) => {
      const text = line.map(({ text, space }, i) => (i > 0 && space > 0 ? ` ${text}` : text)).join('');
      return line.at(-1)?.hyphen === undefined ? text : `${text}-`;
    }),
    width: widest * size,
    height,
    cut: false,
    uneven: lines.length > 1 && isUneven(lines, widest),
  };
}

/** True for an orphan, and for a line within the text that is less than half as wide as the widest. */
function isUneven(lines: MeasuredWord[][], widest: number): boolean {
  const stump = lines.slice(0, -1).some((line) => widthOf(line) < widest / 2);
  return stump || isOrphan(lines.at(-1) ?? [], widest);
}

/** Units that fit a line at the smallest size; a wider one is divided at its spaces, then behind the slashes of an address, then at its syllables, then anywhere. */
async function wordsFor(
  text: string,
  style: StyleName,
  box: TextBox,
  measure: Measure,
): Promise<MeasuredWord[]> {
  const limit = (box.width / box.min) * 0.995;
  const [space = 0, hyphen = 0] = await measure([' ', '-'], style);
  const divide = async (units: string[], gap: number, divisions: Division[]): Promise<MeasuredWord[]> => {
    const [division, ...others] = divisions;
    const widths = await measure(units, style);
    const all: MeasuredWord[] = [];
    for (const [i, unit] of units.entries()) {
      const width = widths[i] ?? 0;
      const before = i === 0 ? space : gap;
      if (width <= limit || !division) {
        all.push({ text: unit, width, space: before });
        continue;
      }
      const pieces = division.pieces(unit);
      const divided = await divide(pieces, division.between === ' ' ? space : 0, others);
      if (division.between === '-' && pieces.length > 1)
        for (const piece of divided.slice(0, -1)) piece.hyphen = hyphen;
      all.push(...divided);
    }
    return all;
  };
  return divide(unitsOf(text), space, [
    { pieces: (unit) => unit.split(' '), between: ' ' },
    { pieces: (unit) => unit.split(/(?<=\/)/), between: '' },
    { pieces: syllablesOf, between: '-' },
    { pieces: (unit) => unit.match(/.{1,12}/gsu) ?? [unit], between: '' },
  ]);
}

function cutWord(word: MeasuredWord, dots: number): MeasuredWord {
  return {
    ...word,
    hyphen: undefined,
    text: `${word.text.replace(/[\s,.;:–-]+$/u, '')}…`,
    width: word.width + dots,
  };
}

interface Division {
  pieces: (unit: string) => string[];
  /** What stands between the pieces; a hyphen only where a line ends. */
  between: ' ' | '-' | '';
}

interface Setting {
  words: MeasuredWord[];
  style: StyleName;
  box: TextBox;
}
