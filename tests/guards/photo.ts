import sharp from 'sharp';

/** What a phone wrote into the photo as its place. */
export const place = 'N 0 20 15.5 E 101 1 30.2';

/** A photo as a phone takes it: lying on its side, with place, owner and a note in EXIF and XMP. */
export async function photo(format: 'jpeg' | 'png' | 'webp' | 'avif', note = 'liburan'): Promise<Buffer> {
  const pixels = Buffer.from(Array.from({ length: 48 * 32 * 3 }, (_, i) => (i * 37) % 251));
  return sharp(pixels, { raw: { width: 48, height: 32, channels: 3 } })
    .withExif({
      IFD0: { Artist: 'Budi Santoso', ImageDescription: `${place} ${note}` },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '0/1 20/1 155/10', GPSLongitudeRef: 'E' },
    })
    .withMetadata({ orientation: 6 })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>Budi Santoso ${place}</a></x:xmpmeta>`)
    .toFormat(format)
    .toBuffer();
}
