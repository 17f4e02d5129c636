import type { Pixels } from './pixels.ts';
import { applied, type Transform } from './transform.ts';

/** The picture as it lies upon the card, so that both can be shown side by side; white where it shows nothing of the card. */
export function straightened(picture: Pixels, transform: Transform, width: number, height: number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i += 4) {
      const place = applied(transform, { x, y });
      const [u, v] = [Math.round(place.x), Math.round(place.y)];
      if (u < 0 || v < 0 || u >= picture.width || v >= picture.height) continue;
      const from = (v * picture.width + u) * 4;
      data.set(picture.data.subarray(from, from + 3), i);
    }
  return { data, width, height };
}
