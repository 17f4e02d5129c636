import sharp from 'sharp';
import { type CardReference, firstWidth } from '#src/domain/card-reference.ts';
import type { Pixels } from './checker/pixels.ts';
import { readQr } from './checker/read-qr.ts';

/** The genuine card as the checker needs it first: a small WebP, and where its QR code stands. */
export interface MadeReference {
  qr: CardReference['qr'];
  height: number;
  webp: Buffer;
}

/**
 * Makes the reference of a card from its file, and so proves that its QR code can be read even in half size: throws when it cannot, or when it holds
 * another text. `address` is what the code must say. WebP of quality 60 is what the checker's limits were set with.
 */
export async function makeReference(jpeg: Buffer, address: string): Promise<MadeReference> {
  const pixels = await pixelsOf(jpeg, firstWidth);
  const { data, width, height } = pixels;
  const seen = readQr(pixels);
  if (seen?.text !== address)
    throw new Error(`QR kartu terbaca "${seen?.text ?? '(tidak terbaca)'}", seharusnya "${address}"`);
  const [a, b, c, d] = seen.corners.map(({ x, y }) => ({ x: x / width, y: y / height }));
  if (!a || !b || !c || !d) throw new Error(`Sudut QR kartu tidak lengkap: ${address}`);
  const webp = await sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .webp({ quality: 60, effort: 1 })
    .toBuffer();
  return { qr: [a, b, c, d], height, webp };
}

/** A picture file as pixels, turned as its EXIF orientation says, at a width where one is given. Throws when it is no picture. */
export async function pixelsOf(file: Buffer, width?: number): Promise<Pixels> {
  const { data, info } = await sharp(file)
    .autoOrient()
    .resize({ width })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
