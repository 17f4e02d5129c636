import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { type Drawing, firstWidth } from '#src/domain/card-reference.ts';
import type { Pixels } from '../checker/pixels.ts';
import { readQr } from '../checker/read-qr.ts';

/** A genuine file as the checker needs it first: where its QR code stands, and a small WebP. */
export interface MadeReference {
  qr: Drawing['qr'];
  /** File name of the small picture, which holds a hash of it. */
  name: string;
  webp: Buffer;
  /** Pixels of the small picture, which is 540 wide. */
  height: number;
}

/** Parts of a whole in which the places of corners are told: a hundredth of a pixel of a card. */
export const shareUnit = 100_000;

/**
 * Makes the reference of a card from its picture, and so proves that its QR code can be read even in half size: throws when it cannot, or when it holds
 * another text. `address` is what the code must say. WebP of quality 60 is what the checker's limits were set with.
 */
export async function makeReference(jpeg: Buffer, address: string): Promise<MadeReference> {
  const pixels = await pixelsOf(jpeg, firstWidth);
  const { data, width, height } = pixels;
  const seen = readQr(pixels);
  if (seen?.text !== address)
    throw new Error(`QR kartu terbaca "${seen?.text ?? '(tidak terbaca)'}", seharusnya "${address}"`);
  const [a, b, c, d] = seen.corners.map(({ x, y }) => ({ x: share(x, width), y: share(y, height) }));
  if (!a || !b || !c || !d) throw new Error(`Sudut QR kartu tidak lengkap: ${address}`);
  const webp = await sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .webp({ quality: 60, effort: 1 })
    .toBuffer();
  const name = `${createHash('sha256').update(webp).digest('hex').slice(0, 16)}.webp`;
  return { qr: [a, b, c, d], name, webp, height };
}

function share(part: number, whole: number): number {
  return Math.round((part / whole) * shareUnit) / shareUnit;
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
