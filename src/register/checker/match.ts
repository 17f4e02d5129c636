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
 * changes (Lewis, Fast Normalized Cross-Correlation, 1995), to fractions of a pixel. Also says how many blocks the picture shows at all.
 */
export function matchBlocks(
  card: Gray,
  picture: Warped,
  blocks: Block[],
  { size, reach }: { size: number; reach: number },
): { matches: Match[]; visible: number } {
  const matches: Match[] = [];
  let visible = 0;
  for (const block of blocks) {
    const last = (block.y + size - 1) * picture.width + block.x + size - 1;
    if (picture.covered[block.y * picture.width + block.x] !== 1 || picture.covered[last] !== 1) continue;
    visible++;
    const match = find(card, picture, block, size, reach);
    if (match) matches.push(match);
  }
  return { matches, visible };
}

function find(card: Gray, picture: Warped, block: Block, size: number, reach: number): Match | undefined {
  const side = 2 * reach + 1;
  const likeness = new Float32Array(side * side).fill(-1);
  const own = sumsOf(card, block, size);
  let best = 0;
  for (let i = 0; i < likeness.length; i++) {
    const at = { x: block.x + (i % side) - reach, y: block.y + Math.floor(i / side) - reach };
    likeness[i] = correlation(card, picture, block, at, size, own);
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

function correlation(card: Gray, picture: Warped, from: Block, to: Block, size: number, own: Sums): number {
  const { width, height } = picture;
  if (to.x < 0 || to.y < 0 || to.x + size > width || to.y + size > height) return -1;
  const last = (to.y + size - 1) * width + to.x + size - 1;
  if (picture.covered[to.y * width + to.x] !== 1 || picture.covered[last] !== 1) return -1;
  let [sum, squares, products] = [0, 0, 0];
  for (let y = 0; y < size; y++) {
    const cardRow = (from.y + y) * width + from.x;
    const pictureRow = (to.y + y) * width + to.x;
    for (let x = 0; x < size; x++) {
      const value = picture.data[pictureRow + x] ?? 0;
      sum += value;
      squares += value * value;
      products += value * (card.data[cardRow + x] ?? 0);
    }
  }
  const count = size * size;
  const variance = squares - (sum * sum) / count;
  return variance > 1 ? (products - (own.sum * sum) / count) / Math.sqrt(variance * own.variance) : -1;
}

function sumsOf({ data, width }: Gray, { x: left, y: top }: Block, size: number): Sums {
  let [sum, squares] = [0, 0];
  for (let y = top; y < top + size; y++)
    for (let i = y * width + left; i < y * width + left + size; i++) {
      sum += data[i] ?? 0;
      squares += (data[i] ?? 0) ** 2;
    }
  return { sum, variance: squares - (sum * sum) / (size * size) };
}

interface Sums {
  sum: number;
  variance: number;
}

/** Where the parabola through three neighbouring values has its peak, as seen from the middle one. */
function vertex(before: number, peak: number, after: number): number {
  const bend = before - 2 * peak + after;
  return bend < 0 ? Math.max(-0.5, Math.min(0.5, (before - after) / (2 * bend))) : 0;
}
