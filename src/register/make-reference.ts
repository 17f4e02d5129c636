import sharp from 'sharp';
import { referenceWidths, type CardReference } from '#src/domain/card-reference.ts';
import type { Pixels } from './checker/pixels.ts';
import { readQr } from './checker/read-qr.ts';

/** The genuine card as the checker needs it: WebP by width, and where its QR code stands. */
export interface MadeReference {
  qr: CardReference['qr'];
  pictures: { width: number; height: number; webp: Buffer }[];
}

/**
 * Makes the reference of a card from its file, and so proves that its QR code can be read: throws when it cannot, or when it holds another text.
 * `address` is what the code must say. WebP of quality 60 is what the checker's limits were set with.
 */
export async function makeReference(jpeg: Buffer, address: string): Promise<MadeReference> {
  const pixels = await pixelsOf(jpeg);
  const seen = readQr(pixels);
  if (seen?.text !== address)
    throw new Error(`QR kartu terbaca "${seen?.text ?? '(tidak terbaca)'}", seharusnya "${address}"`);
  const [a, b, c, d] = seen.corners.map(({ x, y }) => ({ x: x / pixels.width, y: y / pixels.height }));
  if (!a || !b || !c || !d) throw new Error(`Sudut QR kartu tidak lengkap: ${address}`);
  const pictures = await Promise.all(
    referenceWidths.map(async (width) => {
      const { data, info } = await sharp(jpeg)
        .resize({ width })
        .webp({ quality: 60, effort: 2 })
        .toBuffer({ resolveWithObject: true });
      return { width: info.width, height: info.height, webp: data };
    }),
  );
  return { qr: [a, b, c, d], pictures };
}

/** A picture file as pixels, turned as its EXIF orientation says. Throws when it is no picture. */
export async function pixelsOf(file: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(file)
    .autoOrient()
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}
