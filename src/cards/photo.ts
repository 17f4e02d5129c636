import sharp from 'sharp';
import { maxPixels } from '#src/guards/media-content.ts';
import { palette } from './look/palette.ts';
import { release } from './release.ts';
import { layVeil, type PhotoWindow } from './veil.ts';

/**
 * A photograph as the ground of a part of a card: turned upright, cut to where the eye falls, without its metadata, and veiled in the card's own
 * colour just as far as every pixel below text needs for a contrast of 4.5:1. Gives the address of a JPEG as data. Throws when the file is no picture or has
 * more than 40 million pixels.
 */
export async function veiledPhoto(file: string, window: PhotoWindow): Promise<string> {
  const { width, height } = window;
  const { data } = await sharp(file, { limitInputPixels: maxPixels })
    .autoOrient()
    .resize({ width, height, fit: 'cover', position: 'attention' })
    .flatten({ background: palette[window.veil] })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  layVeil(data, window, 3);
  const jpeg = await sharp(data, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
    .toBuffer();
  release(data);
  return `data:image/jpeg;base64,${jpeg.toString('base64')}`;
}
