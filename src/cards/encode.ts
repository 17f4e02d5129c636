import sharp from 'sharp';

// 82 is where flat grounds and type show no ringing at arm's length; the lower ones are for outlets that limit a file.
const qualities = [82, 74, 66, 58, 50];

/**
 * JPEG in sRGB without metadata, colour at full resolution (4:4:4: halving it blurs red and gold type on dark grounds visibly).
 * With `maxBytes` the quality is lowered until the file fits. Throws when even the lowest is too large.
 */
export async function encodeJpeg(
  rgba: Buffer,
  { width, height }: { width: number; height: number },
  maxBytes: number | undefined,
): Promise<Buffer> {
  for (const quality of qualities) {
    const jpeg = await sharp(rgba, { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .jpeg({ quality, chromaSubsampling: '4:4:4' })
      .toBuffer();
    if (maxBytes === undefined || jpeg.length <= maxBytes) return jpeg;
  }
  throw new Error(
    `Gambar ${width}×${height} tidak muat dalam ${maxBytes} bita, bahkan pada mutu ${qualities.at(-1)}`,
  );
}
