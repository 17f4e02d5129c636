import type { Gray, Pixels } from '#src/register/checker/pixels.ts';
import type { Transform } from '#src/register/checker/transform.ts';
import { warped } from '#src/register/checker/warp.ts';
import { createRandom } from '../../bench/random.ts';

/** An invented card: dark strokes of all lengths on light ground, like lines of type, the same for the same seed. */
export function drawnCard(seed: number, width = 540, height = 675): Gray {
  const random = createRandom(seed);
  const data = new Float32Array(width * height).fill(235);
  for (let y = 24; y < height - 30; y += 26)
    for (let x = 24; x < width - 40; x += 9 + random.integer(0, 6)) {
      if (random.chance(0.15)) continue;
      const [w, h, top] = [random.integer(2, 5), random.integer(6, 14), random.integer(0, 5)];
      fill({ data, width, height }, { left: x, top: y + top, width: w, height: h }, random.integer(20, 90));
    }
  return { data, width, height };
}

/** Paints a box in one shade. */
export function fill({ data, width }: Gray, box: Box, shade: number): void {
  for (let y = box.top; y < box.top + box.height; y++)
    data.fill(shade, y * width + box.left, y * width + box.left + box.width);
}

/** What a camera sees that looks at a card through a transform from the picture's pixels to the card's. */
export function seen(card: Gray, toCard: Transform, width: number, height: number): Gray {
  const { data } = warped(card, toCard, { width, height });
  return { data, width, height };
}

/** The same picture in colour, every pixel tinted by a function of its shade and place. */
export function coloured(
  { data, width, height }: Gray,
  tint: (shade: number, x: number, y: number) => [number, number, number] = (shade) => [shade, shade, shade],
): Pixels {
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < data.length; i++)
    rgba.set([...tint(data[i] ?? 0, i % width, Math.floor(i / width)), 255], i * 4);
  return { data: rgba, width, height };
}

/** Everything of a picture counts as shown. */
export function whole(picture: Gray) {
  return { ...picture, covered: new Uint8Array(picture.data.length).fill(1) };
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
