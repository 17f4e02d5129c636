import type { Pixels } from './pixels.ts';
import type { Transform } from './transform.ts';

/** The picture as it lies upon the card, so that both can be shown side by side; white where it shows nothing of the card. */
export function straightened(picture: Pixels, transform: Transform, width: number, height: number): Pixels {
  const [a, b, c, d, e, f, g, h, i] = transform;
  const from = wholePixels(picture);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  const straight = wholePixels({ data, width, height });
  for (let y = 0, to = 0; y < height; y++)
    for (let x = 0; x < width; x++, to++) {
      const z = g * x + h * y + i;
      const u = Math.round((a * x + b * y + c) / z);
      const v = Math.round((d * x + e * y + f) / z);
      if (u >= 0 && v >= 0 && u < picture.width && v < picture.height)
        straight[to] = from[v * picture.width + u] ?? 0;
    }
  return { data, width, height };
}

/** The four bytes of a pixel as one number. */
function wholePixels({ data, width, height }: Pixels): Uint32Array {
  return new Uint32Array(data.buffer, data.byteOffset, width * height);
}
