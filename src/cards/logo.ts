import { join } from 'node:path';
import sharp from 'sharp';
import { maxPixels } from '#src/guards/media.ts';

/** An office's logo as data, small enough for a card's head; undefined where it has none. Throws when the file is no picture. */
export async function loadLogo(contentDir: string, logo: string | undefined): Promise<string | undefined> {
  if (logo === undefined) return undefined;
  const png = await sharp(join(contentDir, logo), { limitInputPixels: maxPixels })
    .resize({ width: 128, height: 128, fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}
