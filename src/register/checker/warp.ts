import { type Bend, located } from './bend.ts';
import type { Gray } from './pixels.ts';
import type { Transform } from './transform.ts';

/** A picture laid upon the card: the same size as the card, and `covered` is 1 where the picture has something to show. */
export interface Warped extends Gray {
  covered: Uint8Array;
}

/** How far beyond its outermost pixels a picture still counts as showing something, so that a whole card is not taken for a cropped one. */
const rim = 1;

/** Lays a picture upon a card of the given size; between its pixels it is interpolated linearly. */
export function warped(picture: Gray, transform: Transform, size: Size, bend?: Bend): Warped {
  const { width, height } = size;
  const [a, b, c, d, e, f, g, h, i] = transform;
  const { data: source, width: sourceWidth, height: sourceHeight } = picture;
  const data = new Float32Array(width * height).fill(128);
  const covered = new Uint8Array(width * height);
  for (let y = 0, to = 0; y < height; y++)
    for (let x = 0; x < width; x++, to++) {
      const z = g * x + h * y + i;
      let u = (a * x + b * y + c) / z;
      let v = (d * x + e * y + f) / z;
      if (bend) ({ x: u, y: v } = located(transform, bend, { x, y }));
      if (!(z > 0 && u >= -rim && v >= -rim && u <= sourceWidth - 1 + rim && v <= sourceHeight - 1 + rim))
        continue;
      const left = Math.max(0, Math.min(sourceWidth - 2, Math.floor(u)));
      const top = Math.max(0, Math.min(sourceHeight - 2, Math.floor(v)));
      const right = Math.max(0, Math.min(1, u - left));
      const low = Math.max(0, Math.min(1, v - top));
      const at = top * sourceWidth + left;
      const upper = (source[at] ?? 0) * (1 - right) + (source[at + 1] ?? 0) * right;
      const lower =
        (source[at + sourceWidth] ?? 0) * (1 - right) + (source[at + sourceWidth + 1] ?? 0) * right;
      data[to] = upper * (1 - low) + lower * low;
      covered[to] = 1;
    }
  return { data, covered, width, height };
}

interface Size {
  width: number;
  height: number;
}
