import sharp from 'sharp';
import type { Place } from '#src/register/checker/places.ts';

/** Width at which two drawings are compared, in pixels. */
const width = 540;
/** Grey levels or differences of colour that an eye sees. */
const visible = 40;
/** Pixels around a change that still belong to it: about half a line of text. */
const around = 12;

/** Where a forged card differs from the genuine one. */
export interface Truth {
  /** Pixels that differ at a width of 540. */
  pixels: number;
  /** Share of a place that lies on the change or close to it, 0 to 1. */
  covers: (place: Place) => number;
}

/** Compares a genuine drawing and a forged one of the same size, before anything else happened to them. */
export async function truthOf(genuine: Buffer, forged: Buffer): Promise<Truth> {
  const [a, b] = await Promise.all([small(genuine), small(forged)]);
  const height = Math.min(a.height, b.height);
  const near = new Uint8Array(width * height);
  let pixels = 0;
  for (let i = 0; i < width * height; i++) {
    const at = i * 3;
    let difference = 0;
    for (let k = at; k < at + 3; k++)
      difference = Math.max(difference, Math.abs((a.data[k] ?? 0) - (b.data[k] ?? 0)));
    if (difference < visible) continue;
    pixels++;
    const x = i % width;
    const y = Math.floor(i / width);
    for (let row = Math.max(0, y - around); row <= Math.min(height - 1, y + around); row++)
      near.fill(1, row * width + Math.max(0, x - around), row * width + Math.min(width, x + around + 1));
  }
  return {
    pixels,
    covers(place) {
      let [inside, all] = [0, 0];
      for (
        let y = Math.round(place.top * height);
        y < Math.min(height, (place.top + place.height) * height);
        y++
      )
        for (
          let x = Math.round(place.left * width);
          x < Math.min(width, (place.left + place.width) * width);
          x++
        ) {
          all++;
          inside += near[y * width + x] ?? 0;
        }
      return inside / Math.max(1, all);
    },
  };
}

async function small(picture: Buffer) {
  const { data, info } = await sharp(picture)
    .resize({ width })
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, height: info.height };
}
