import { type Bend, bentRow } from './bend.ts';
import type { Gray } from './pixels.ts';
import type { Transform } from './transform.ts';

/** A picture laid upon a part of the card: as large as that part, and `covered` is 1 where the picture has something to show. */
export interface Warped extends Gray {
  covered: Uint8Array;
}

/** How far beyond its outermost pixels a picture still counts as showing something, so that a whole card is not taken for a cropped one. */
const rim = 1;

/** Lays a picture upon a part of the card; between its pixels it is interpolated linearly. */
export function warped(picture: Gray, transform: Transform, part: Part, bend: Bend = flat): Warped {
  const { left: startX = 0, top: startY = 0, width, height } = part;
  const [a, b, c, d, e, f, g, h, i] = transform;
  const { data: source, width: sourceWidth, height: sourceHeight } = picture;
  const data = new Float32Array(width * height).fill(128);
  const covered = new Uint8Array(width * height);
  for (let y = startY, to = 0; y < startY + height; y++) {
    const { dx, dy } = bentRow(bend, y);
    for (let x = startX; x < startX + width; x++, to++) {
      const z = g * x + h * y + i;
      const across = (2 * x) / bend.width - 1;
      const u = (a * x + b * y + c) / z + dx[0] + across * (dx[1] + across * (dx[2] + across * dx[3]));
      const v = (d * x + e * y + f) / z + dy[0] + across * (dy[1] + across * (dy[2] + across * dy[3]));
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
  }
  return { data, covered, width, height };
}

/** A card without a bend passes through the same code, which a browser then has compiled when a bent one comes. */
const flat: Bend = { dx: [], dy: [], width: 1, height: 1 };

/** A box of the card in pixels; the whole card where it has no beginning. */
interface Part {
  left?: number;
  top?: number;
  width: number;
  height: number;
}
