import type { Block } from './blocks.ts';
import type { Gray } from './pixels.ts';
import type { Warped } from './warp.ts';

/** A block that was found again: its middle on the card, how far it lies from there in the picture, and how alike the two are (0.6 to 1). */
export interface Match extends Block {
  dx: number;
  dy: number;
  likeness: number;
}

/** Less alike than this is taken for something else. */
const leastLikeness = 0.6;

/**
 * Looks for each block within `reach` pixels around its place by zero-mean normalised cross-correlation, which neither brightness nor contrast
 * changes (Lewis, Fast Normalized Cross-Correlation, 1995), to fractions of a pixel. `lay` gives what the picture shows in a box of the card. Also says
 * how many blocks the picture shows at all.
 */
export function matchBlocks(
  card: Gray,
  lay: (box: Box) => Warped,
  blocks: Block[],
  { size, reach }: { size: number; reach: number },
): { matches: Match[]; visible: number } {
  const matches: Match[] = [];
  const side = size + 2 * reach;
  let visible = 0;
  for (const block of blocks) {
    const around = lay({ left: block.x - reach, top: block.y - reach, width: side, height: side });
    const last = (reach + size - 1) * side + reach + size - 1;
    if (around.covered[reach * side + reach] !== 1 || around.covered[last] !== 1) continue;
    visible++;
    const match = find(card, around, block, size, reach);
    if (match) matches.push(match);
  }
  return { matches, visible };
}

/** A part of the card in pixels. */
interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

function find(card: Gray, around: Warped, block: Block, size: number, reach: number): Match | undefined {
  const side = 2 * reach + 1;
  const likeness = new Float32Array(side * side).fill(-1);
  const own = centred(card, block, size);
  const sums = squareSums(around, size);
  let best = 0;
  for (let i = 0; i < likeness.length; i++) {
    likeness[i] = correlation(own, around, sums, { x: i % side, y: Math.floor(i / side) });
    if ((likeness[i] ?? -1) > (likeness[best] ?? -1)) best = i;
  }
  const [column, row] = [best % side, Math.floor(best / side)];
  const peak = likeness[best] ?? -1;
  const atEdge = column === 0 || row === 0 || column === side - 1 || row === side - 1;
  if (peak < leastLikeness || atEdge) return undefined;
  return {
    x: block.x + (size - 1) / 2,
    y: block.y + (size - 1) / 2,
    dx: column - reach + vertex(likeness[best - 1] ?? -1, peak, likeness[best + 1] ?? -1),
    dy: row - reach + vertex(likeness[best - side] ?? -1, peak, likeness[best + side] ?? -1),
    likeness: peak,
  };
}

function correlation(
  { data: own, size, norm }: Centred,
  picture: Warped,
  sums: SquareSums,
  at: Block,
): number {
  const { width, data, covered } = picture;
  const first = at.y * width + at.x;
  if (covered[first] !== 1 || covered[first + (size - 1) * (width + 1)] !== 1) return -1;
  // What is taken from a block whose mean is 0 needs no mean of its own.
  let products = 0;
  for (let y = 0, k = 0; y < size; y++)
    for (let i = first + y * width, end = i + size; i < end; i++, k++)
      products += (data[i] ?? 0) * (own[k] ?? 0);
  const place = at.y * (width - size + 1) + at.x;
  const sum = sums.values[place] ?? 0;
  const variance = (sums.squares[place] ?? 0) - (sum * sum) / (size * size);
  return variance > 1 ? products / (Math.sqrt(variance) * norm) : -1;
}

/** A block without its mean, and the root of the sum of its squares. */
function centred({ data, width }: Gray, { x: left, y: top }: Block, size: number): Centred {
  const own = new Float64Array(size * size);
  for (let y = 0; y < size; y++)
    own.set(data.subarray((top + y) * width + left, (top + y) * width + left + size), y * size);
  let [sum, squares] = [0, 0];
  for (let i = 0; i < own.length; i++) sum += own[i] ?? 0;
  const mean = sum / own.length;
  for (let i = 0; i < own.length; i++) {
    const value = (own[i] ?? 0) - mean;
    own[i] = value;
    squares += value * value;
  }
  return { data: own, size, norm: Math.sqrt(squares) };
}

/** Sums and sums of squares of every square of a size within a picture, by sums of rows first. */
function squareSums({ data, width, height }: Warped, size: number): SquareSums {
  const places = width - size + 1;
  const across = { values: new Float64Array(places * height), squares: new Float64Array(places * height) };
  for (let y = 0; y < height; y++)
    for (let x = 0, i = y * width, to = y * places, sum = 0, squares = 0; x < width; x++, i++) {
      const value = data[i] ?? 0;
      const before = x < size ? 0 : (data[i - size] ?? 0);
      sum += value - before;
      squares += value * value - before * before;
      if (x < size - 1) continue;
      across.values[to] = sum;
      across.squares[to++] = squares;
    }
  return {
    values: columnSums(across.values, places, size),
    squares: columnSums(across.squares, places, size),
  };
}

function columnSums(rows: Float64Array, width: number, size: number): Float64Array {
  const sums = new Float64Array(rows.length - (size - 1) * width);
  for (let x = 0; x < width; x++)
    for (let from = x, to = x, sum = 0; from < rows.length; from += width) {
      sum += (rows[from] ?? 0) - (from < size * width ? 0 : (rows[from - size * width] ?? 0));
      if (from < (size - 1) * width) continue;
      sums[to] = sum;
      to += width;
    }
  return sums;
}

interface Centred {
  data: Float64Array;
  size: number;
  norm: number;
}

interface SquareSums {
  values: Float64Array;
  squares: Float64Array;
}

/** Where the parabola through three neighbouring values has its peak, as seen from the middle one. */
function vertex(before: number, peak: number, after: number): number {
  const bend = before - 2 * peak + after;
  return bend < 0 ? Math.max(-0.5, Math.min(0.5, (before - after) / (2 * bend))) : 0;
}
