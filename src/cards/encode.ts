import sharp from 'sharp';

// 82 is where flat grounds and type show no ringing at arm's length; the lower ones are for outlets that limit a file.
const qualities = [82, 74, 66, 58, 50];

/**
 * JPEG in sRGB with no other metadata than the given XMP. Colour has half resolution (4:2:0): on the small gold and red type of the cards full resolution is told apart only
 * when enlarged threefold, and costs a quarter more bytes and twice the time. With `maxBytes` the quality is lowered until the file fits; throws
 * when even the lowest is too large.
 */
export async function encodeJpeg(
  rgba: Uint8Array,
  { width, height }: { width: number; height: number },
  maxBytes: number | undefined,
  xmp?: string,
): Promise<Buffer> {
  for (const quality of qualities) {
    const picture = sharp(rgba, { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .jpeg({ quality, chromaSubsampling: '4:2:0' });
    const jpeg = await (xmp === undefined ? picture : picture.withXmp(xmp)).toBuffer();
    if (maxBytes === undefined || jpeg.length <= maxBytes) return jpeg;
  }
  throw new Error(
    `Gambar ${width}×${height} tidak muat dalam ${maxBytes} bita, bahkan pada mutu ${qualities.at(-1)}`,
  );
}
