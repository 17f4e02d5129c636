import { join } from 'node:path';
import sharp from 'sharp';
import { maxPixels } from '#src/guards/media-content.ts';

/** An office's logo as data, at most `side` pixels broad and high; undefined where it has none. Throws when the file is no picture. */
export async function loadLogo(
  contentDir: string,
  logo: string | undefined,
  side: number,
): Promise<string | undefined> {
  if (logo === undefined) return undefined;
  const png = await sharp(join(contentDir, logo), { limitInputPixels: maxPixels })
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}
