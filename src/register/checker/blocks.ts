import type { Gray } from './pixels.ts';

/** Upper left corner of a square piece of the card, in pixels. */
export interface Block {
  x: number;
  y: number;
}

/** Fields of the grid in which the best blocks are chosen, so that they lie all over the card. */
const grid = { columns: 4, rows: 5 };

/**
 * The blocks of a card by which its place in a picture can be found: with texture in both directions, at most about `most`, spread over the
 * whole card. `size` is the side of a block in pixels.
 */
export function texturedBlocks(card: Gray, size: number, most: number): Block[] {
  const each = Math.ceil(most / (grid.columns * grid.rows));
  return fieldsOf(card, size).flatMap((blocks) => blocks.slice(0, each));
}

/** The blocks of each field, the best first. The last answer for a card is kept: they are asked for with every step of the registration. */
function fieldsOf(card: Gray, size: number): Block[][] {
  const last = known.get(card);
  if (last?.size === size) return last.fields;
  const fields = new Map<number, (Block & { texture: number })[]>();
  for (let y = size >> 1; y < card.height - size - 1; y += size)
    for (let x = size >> 1; x < card.width - size - 1; x += size) {
      const texture = textureOf(card, x, y, size);
      if (texture === 0) continue;
      const column = Math.floor((x * grid.columns) / card.width);
      const field = Math.floor((y * grid.rows) / card.height) * grid.columns + column;
      fields.set(field, [...(fields.get(field) ?? []), { x, y, texture }]);
    }
  const sorted = [...fields.values()].map((blocks) => blocks.toSorted((a, b) => b.texture - a.texture));
  known.set(card, { size, fields: sorted });
  return sorted;
}

const known = new WeakMap<Gray, { size: number; fields: Block[][] }>();

/** Mean square of the gradient in the direction in which it is weaker; 0 for a block that could be anywhere along an edge or a plane. */
function textureOf({ data, width }: Gray, left: number, top: number, size: number): number {
  let [sum, squares, across, down] = [0, 0, 0, 0];
  for (let y = top; y < top + size; y++)
    for (let x = left, i = y * width + left; x < left + size; x++, i++) {
      const value = data[i] ?? 0;
      sum += value;
      squares += value * value;
      across += ((data[i + 1] ?? 0) - value) ** 2;
      down += ((data[i + width] ?? 0) - value) ** 2;
    }
  const count = size * size;
  const variance = squares / count - (sum / count) ** 2;
  const weaker = Math.min(across, down) / count;
  return variance > 60 && weaker > 4 ? weaker : 0;
}
