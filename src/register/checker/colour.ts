import { type Equation, leastSquares } from './linear.ts';
import type { Pixels } from './pixels.ts';
import { applied, type Transform } from './transform.ts';

/** Side of a tile in pixels of the card: messengers halve the resolution of colour, so single pixels tell nothing. */
export const tileSize = 16;

/** Difference of colour, tile by tile, in levels of 0 to 255; -1 where the picture shows nothing. */
export interface ColourMap {
  columns: number;
  rows: number;
  values: Float32Array;
  /** How far colours lie apart in the picture by how far they do on the card: about 1, and 0 for a picture in black and white. */
  saturation: number;
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
  const seen = tiles.filter((tile) => tile !== undefined);
  const saturation = spreadOf(seen, 'picture') / Math.max(1, spreadOf(seen, 'card'));
  return { columns, rows, values, saturation };
}

/** Mean colour on the card and in the picture. Undefined where the picture ends. */
function tileOf(card: Pixels, picture: Pixels, transform: Transform, left: number, top: number) {
  const sum: Tile = { card: { red: 0, green: 0, blue: 0 }, picture: { red: 0, green: 0, blue: 0 } };
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

function add(sum: Colour, { data }: Pixels, pixel: number): void {
  sum.red += data[pixel * 4] ?? 0;
  sum.green += data[pixel * 4 + 1] ?? 0;
  sum.blue += data[pixel * 4 + 2] ?? 0;
}

function divided({ red, green, blue }: Colour, count: number): Colour {
  return { red: red / count, green: green / count, blue: blue / count };
}

/**
 * What the best common change of all colours leaves of each tile, in one channel. A filter mixes all three channels of a place alike, so the change is
 * linear in them, up to full brightness, where it is cut off. Robust, so that a changed place does not pull it.
 */
function restOf(tiles: (Tile | undefined)[], channel: Channel): number[] {
  // Beginning with "nothing was filtered" keeps one large recoloured word from passing for a filter.
  const nothing = channel === 'red' ? [1, 0, 0, 0] : [0, 1, 0, 0];
  let change = nothing;
  const restIn = ({ terms, value }: Equation) =>
    terms.reduce((rest, term, i) => rest - term * (change[i] ?? 0), value);
  const equations = tiles.map(
    (tile) =>
      tile && {
        terms: [tile.card.red - tile.card.green, tile.card.blue - tile.card.green, tile.card.green, 1],
        value: tile.picture[channel] - tile.picture.green,
        weight: 1,
      },
  );
  const whole = equations.filter((equation, i) => equation && !isCut(tiles[i], channel));
  // Where hardly any tile has colours, their noise must not pass for a filter that takes all of them away.
  const ridge = nothing.map((value, k) => ({
    terms: nothing.map((_, i) => (i === k ? 1 : 0)),
    value,
    weight: k < 2 ? noise * tiles.length : 1e-3,
  }));
  for (let round = 0; round < 8; round++) {
    for (const equation of whole) if (equation) equation.weight = 1 / (1 + (restIn(equation) / 8) ** 2) ** 2;
    change = leastSquares([...whole.flatMap((equation) => equation ?? []), ...ridge], 4) ?? change;
  }
  return equations.map((equation, i) => {
    const rest = equation ? restIn(equation) : 0;
    // What was cut off can only have been more than is seen.
    const { red = 0, green = 0, blue = 0 } = tiles[i]?.picture ?? {};
    const cut = rest < 0 ? (channel === 'red' ? red : blue) : green;
    return cut > full ? 0 : rest;
  });
}

/** Variance that a tile's colour has of its own, in squared levels. */
const noise = 25;

/** Mean level of a tile from which some of its pixels are cut off at 255. */
const full = 250;

/** Whether the channel or green is cut off, so that their difference is another one; only what is white on the card is white without loss. */
function isCut(tile: Tile | undefined, channel: Channel): boolean {
  if (!tile) return false;
  const { picture, card } = tile;
  return Math.max(picture[channel], picture.green) > full && Math.min(card.red, card.green, card.blue) < full;
}

/** Mean distance of the colours from their mean, in levels, apart from brightness. */
function spreadOf(tiles: Tile[], side: keyof Tile): number {
  const spread = (channel: Channel) => {
    const values = tiles.map((tile) => tile[side][channel] - tile[side].green);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.reduce((sum, value) => sum + Math.abs(value - mean), 0) / values.length;
  };
  return spread('red') + spread('blue');
}

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

type Channel = 'red' | 'blue';

interface Colour {
  red: number;
  green: number;
  blue: number;
}

interface Tile {
  card: Colour;
  picture: Colour;
}
