import { breakLines, isOrphan, type MeasuredWord } from './line-break.ts';
import type { Measure } from './measure.ts';
import { type StyleName, styles } from './styles.ts';
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
  const [space = 0, dots = 0] = await measure([' ', '…'], style);
  const setting: Setting = { words, space, style, box };
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

/** The largest size that fits; up to a tenth is given away for a last line that is no orphan. */
function largest(setting: Setting): Fitted | undefined {
  const { max, min } = setting.box;
  let first: Fitted | undefined;
  for (let size = max; size >= min; size -= size > 60 ? 2 : 1) {
    if (first && size < first.size * 0.9) return first;
    const fitted = settle(setting, size);
    if (fitted && !fitted.orphan) return fitted;
    first ??= fitted;
  }
  return first;
}

function settle(
  { words, space, style, box }: Setting,
  size: number,
): (Fitted & { orphan: boolean }) | undefined {
  // Kerning between words is not in the sum of their widths.
  const width = (box.width / size) * 0.995;
  const ends = breakLines(words, space, width);
  if (!ends) return undefined;
  const height = ends.length * lineHeightOf(style, size);
  if (height > box.height) return undefined;
  const lines = ends.map((end, i) => words.slice(i === 0 ? 0 : ends[i - 1], end));
  const widths = lines.map((line) => line.reduce((sum, word) => sum + word.width + space, -space));
  const widest = Math.max(...widths);
  const last = lines.at(-1) ?? [];
  return {
    style,
    size,
    lines: lines.map((line) => line.map((word) => word.text).join(' ')),
    width: widest * size,
    height,
    cut: false,
    orphan: lines.length > 1 && isOrphan(last.length, widths.at(-1) ?? 0, widest),
  };
}

/** Units that fit a line at the smallest size; a wider one is divided at its spaces, then anywhere. */
async function wordsFor(
  text: string,
  style: StyleName,
  box: TextBox,
  measure: Measure,
): Promise<MeasuredWord[]> {
  const limit = (box.width / box.min) * 0.995;
  const measured = async (texts: string[]) => {
    const widths = await measure(texts, style);
    return texts.map((unit, i) => ({ text: unit, width: widths[i] ?? 0 }));
  };
  const divide = async (
    units: string[],
    divisions: ((unit: string) => string[])[],
  ): Promise<MeasuredWord[]> => {
    const [division, ...others] = divisions;
    const all: MeasuredWord[] = [];
    for (const unit of await measured(units)) {
      if (unit.width <= limit || !division) all.push(unit);
      else all.push(...(await divide(division(unit.text), others)));
    }
    return all;
  };
  return divide(unitsOf(text), [(unit) => unit.split(' '), (unit) => unit.match(/.{1,14}/gsu) ?? [unit]]);
}

function cutWord(word: MeasuredWord, dots: number): MeasuredWord {
  return { text: `${word.text.replace(/[\s,.;:–-]+$/u, '')}…`, width: word.width + dots };
}

interface Setting {
  words: MeasuredWord[];
  space: number;
  style: StyleName;
  box: TextBox;
}
