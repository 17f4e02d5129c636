import { leastSquares } from './linear.ts';
import type { Pixels } from './pixels.ts';
import { applied, type Transform } from './transform.ts';

/** Side of a tile in pixels of the card: messengers halve the resolution of colour, so single pixels tell nothing. */
export const tileSize = 16;

/** Difference of colour, tile by tile, in levels of 0 to 255; -1 where the picture shows nothing. */
export interface ColourMap {
  columns: number;
  rows: number;
  values: Float32Array;
}

/**
 * Compares colours apart from brightness: red and blue against green. What happens to all colours of the card alike (a filter, warm light, a print)
 * is fitted and taken out. A single tile that differs counts for nothing; the value is that of its second-worst neighbour where that is lower.
 */
export function colourMap(card: Pixels, picture: Pixels, transform: Transform): ColourMap {
  const columns = Math.floor(card.width / tileSize);
  const rows = Math.floor(card.height / tileSize);
  const tiles = Array.from({ length: columns * rows }, (_, i) =>
    tileOf(card, picture, transform, (i % columns) * tileSize, Math.floor(i / columns) * tileSize),
  );
  const errors = new Float32Array(tiles.length);
  for (const channel of ['red', 'blue'] as const) {
    const rest = restOf(tiles, channel);
    for (let i = 0; i < errors.length; i++) errors[i] = Math.hypot(errors[i] ?? 0, rest[i] ?? 0);
  }
  const values = errors.map((error, i) =>
    tiles[i] ? Math.min(error, secondNeighbour(errors, i, columns)) : -1,
  );
  return { columns, rows, values };
}

/** Mean of red and blue minus green on the card and in the picture. Undefined where the picture ends. */
function tileOf(card: Pixels, picture: Pixels, transform: Transform, left: number, top: number) {
  const sum: Tile = { card: { red: 0, blue: 0 }, picture: { red: 0, blue: 0 } };
  let count = 0;
  for (let y = top + 1; y < top + tileSize; y += 3)
    for (let x = left + 1; x < left + tileSize; x += 3) {
      const to = applied(transform, { x, y });
      const u = Math.round(to.x);
      const v = Math.round(to.y);
      if (u < 0 || v < 0 || u >= picture.width || v >= picture.height) return undefined;
      add(sum.card, card, y * card.width + x);
      add(sum.picture, picture, v * picture.width + u);
      count++;
    }
  return { card: divided(sum.card, count), picture: divided(sum.picture, count) };
}

function add(sum: Chroma, { data }: Pixels, pixel: number): void {
  const green = data[pixel * 4 + 1] ?? 0;
  sum.red += (data[pixel * 4] ?? 0) - green;
  sum.blue += (data[pixel * 4 + 2] ?? 0) - green;
}

function divided({ red, blue }: Chroma, count: number): Chroma {
  return { red: red / count, blue: blue / count };
}

/** What the best common change of all colours leaves of each tile, in one channel. Robust, so that a changed place does not pull it. */
function restOf(tiles: (Tile | undefined)[], channel: keyof Chroma): number[] {
  const seen = tiles.filter((tile) => tile !== undefined);
  // Beginning with "nothing was filtered" keeps one large recoloured word from passing for a filter.
  let change = channel === 'red' ? [1, 0, 0] : [0, 1, 0];
  const restIn = ({ card, picture }: Tile) =>
    picture[channel] - card.red * (change[0] ?? 0) - card.blue * (change[1] ?? 0) - (change[2] ?? 0);
  const equations = seen.map(({ card, picture }) => ({
    terms: [card.red, card.blue, 1],
    value: picture[channel],
    weight: 1,
  }));
  const all = [...equations, ...ridge];
  for (let round = 0; round < 8; round++) {
    for (const [i, equation] of equations.entries()) {
      const tile = seen[i];
      if (tile) equation.weight = 1 / (1 + (restIn(tile) / 8) ** 2) ** 2;
    }
    change = leastSquares(all, 3) ?? change;
  }
  return tiles.map((tile) => (tile ? restIn(tile) : 0));
}

/** Keeps a card without colours solvable. */
const ridge = [0, 1, 2].map((k) => ({
  terms: [0, 1, 2].map((i) => (i === k ? 1 : 0)),
  value: 0,
  weight: 1e-3,
}));

function secondNeighbour(errors: Float32Array, i: number, columns: number): number {
  const x = i % columns;
  let worst = 0;
  let second = 0;
  for (let dy = -1; dy <= 1; dy++)
    for (let dx = -1; dx <= 1; dx++) {
      if ((dx === 0 && dy === 0) || x + dx < 0 || x + dx >= columns) continue;
      const error = errors[i + dy * columns + dx] ?? 0;
      second = Math.max(second, Math.min(worst, error));
      worst = Math.max(worst, error);
    }
  return second;
}

interface Chroma {
  red: number;
  blue: number;
}

interface Tile {
  card: Chroma;
  picture: Chroma;
}
