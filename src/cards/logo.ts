import { join } from 'node:path';
import sharp from 'sharp';
import { luminanceOf } from '#src/domain/contrast.ts';
import { maxPixels } from '#src/guards/media-content.ts';
import type { Logo } from './logo-plate.ts';

/** An office's logo as data, at most `side` pixels broad and high; undefined where it has none. Throws when the file is no picture. */
export async function loadLogo(
  contentDir: string,
  logo: string | undefined,
  side: number,
): Promise<Logo | undefined> {
  if (logo === undefined) return undefined;
  const png = await sharp(join(contentDir, logo), { limitInputPixels: maxPixels })
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer();
  return { address: `data:image/png;base64,${png.toString('base64')}`, luminance: await meanLuminance(png) };
}

/** Mean relative luminance of what is drawn, pixels as far as they are opaque; undefined for a picture that brings its own ground. */
async function meanLuminance(png: Buffer): Promise<number | undefined> {
  const { isOpaque } = await sharp(png).stats();
  if (isOpaque) return undefined;
  const data = await sharp(png).toColourspace('srgb').ensureAlpha().raw().toBuffer();
  let [sum, weight] = [0, 0];
  for (let i = 0; i < data.length; i += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(i, i + 4);
    sum += luminanceOf([red, green, blue]) * alpha;
    weight += alpha;
  }
  return weight === 0 ? undefined : sum / weight;
}
