import sharp, { type Sharp } from 'sharp';
import type { Verdict } from '#src/domain/verdicts.ts';
import { maxPixels } from '#src/guards/media-content.ts';
import type { CardRenderer } from './renderer.ts';
import { dimmed, stampPixels } from './stamp-pixels.ts';

/**
 * The picture of a claim under a stamp that is part of its pixels: darkened, without most of its colour, and covered from edge to edge with the verdict
 * in word and shape, so that no cut of it passes for the claim itself. Upright and without metadata. Throws when the file is no picture or has more
 * than 40 million pixels.
 */
export async function stamped(
  renderer: CardRenderer,
  file: string,
  verdict: Verdict,
  window: StampWindow,
): Promise<Sharp> {
  const { data, info } = await sharp(file, { limitInputPixels: maxPixels })
    .autoOrient()
    .resize({ ...window, position: 'attention' })
    .flatten({ background: '#888' })
    .toColourspace('srgb')
    .modulate({ saturation: dimmed.saturation })
    .linear(dimmed.slope, dimmed.offset)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const { buffer } = await stampPixels(renderer, verdict, width, height);
  return sharp(data, { raw: { width, height, channels } }).composite([
    { input: Buffer.from(buffer), raw: { width, height, channels: 4 } },
  ]);
}

/** Pixels of the stamped picture: `cover` fills them, `inside` keeps the whole picture. */
export interface StampWindow {
  width: number;
  height: number;
  fit: 'cover' | 'inside';
}
