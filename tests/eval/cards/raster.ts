import sharp, { type Sharp } from 'sharp';
import { fitTransform } from '#src/register/checker/fit.ts';
import type { Pixels, Point } from '#src/register/checker/pixels.ts';
import { pixelsOf } from '#src/register/references/make-reference.ts';
import { createRandom } from '../../bench/random.ts';

/** Pixels as a sharp picture without transparency. */
export function pictureOf({ data, width, height }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha();
}

/**
 * A card as a camera sees it that looks at it from the side: its corners come to `corners` (shares of the photograph's size), the rest is a table.
 * `bulge` bends straight lines as a wide lens does (Brown's radial model, first coefficient).
 */
export async function photographed(jpeg: Buffer, { width, corners, bulge, ground }: Shot): Promise<Pixels> {
  const card = await pixelsOf(jpeg);
  const height = Math.round((width * card.height) / card.width);
  const own = [
    { x: 0, y: 0 },
    { x: card.width - 1, y: 0 },
    { x: card.width - 1, y: card.height - 1 },
    { x: 0, y: card.height - 1 },
  ];
  const toCard = fitTransform(
    corners.map(({ x, y }, i) => ({
      from: { x: x * width, y: y * height },
      to: own[i] ?? { x: 0, y: 0 },
      weight: 1,
    })),
    'projective',
  );
  if (!toCard) throw new Error('Sudut foto tidak membentuk bidang');
  const [a, b, c, d, e, f, g, h, i] = toCard;
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0, to = 0; y < height; y++)
    for (let x = 0; x < width; x++, to += 4) {
      const dx = x / width - 0.5;
      const dy = y / height - 0.5;
      const bend = 1 + bulge * (dx * dx + dy * dy);
      const u = (dx * bend + 0.5) * width;
      const v = (dy * bend + 0.5) * height;
      const z = g * u + h * v + i;
      sample(card, (a * u + b * v + c) / z, (d * u + e * v + f) / z, data, to, ground);
    }
  return { data, width, height };
}

/** How a card is photographed. */
export interface Shot {
  /** Pixels. */
  width: number;
  /** Shares of the photograph's size, clockwise from the card's upper left corner. */
  corners: [Point, Point, Point, Point];
  bulge: number;
  /** Grey level of what lies around the card. */
  ground: number;
}

/** Light that falls off to one side, a moire of stripes and a sensor's noise, all in grey levels. */
export function spoilt(picture: Pixels, { light, stripes, noise, seed }: Spoiling): Pixels {
  const random = createRandom(seed);
  const data = new Uint8ClampedArray(picture.data);
  for (let y = 0, i = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++, i += 4) {
      const slope = light * (x / picture.width + y / picture.height - 1);
      const stripe = stripes * Math.sin(x * 1.21 + y * 0.26) * Math.sin(y * 0.013);
      const grain = noise * (random.integer(-100, 100) + random.integer(-100, 100)) * 0.012;
      for (let k = 0; k < 3; k++) data[i + k] = (data[i + k] ?? 0) + slope + stripe + grain;
    }
  return { data, width: picture.width, height: picture.height };
}

interface Spoiling {
  light: number;
  stripes: number;
  noise: number;
  seed: number;
}

function sample(
  card: Pixels,
  x: number,
  y: number,
  data: Uint8ClampedArray,
  to: number,
  ground: number,
): void {
  const left = Math.floor(x);
  const top = Math.floor(y);
  if (!(left >= 0 && top >= 0 && left < card.width - 1 && top < card.height - 1)) {
    data.fill(ground, to, to + 3);
    return;
  }
  const right = x - left;
  const low = y - top;
  const at = (top * card.width + left) * 4;
  const below = at + card.width * 4;
  for (let k = 0; k < 3; k++) {
    const upper = (card.data[at + k] ?? 0) * (1 - right) + (card.data[at + 4 + k] ?? 0) * right;
    const lower = (card.data[below + k] ?? 0) * (1 - right) + (card.data[below + 4 + k] ?? 0) * right;
    data[to + k] = upper * (1 - low) + lower * low;
  }
}
