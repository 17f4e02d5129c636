import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { mediaContentFindings } from '#src/guards/media-content.ts';
import { readPicture } from '#src/guards/pictures/read-picture.ts';
import { photo, place } from './photo.ts';

const formats = ['jpeg', 'png', 'webp', 'avif'] as const;

describe.for(formats)('%s', (format) => {
  test('tells its kind and size', async () => {
    const bytes = await sharp({ create: { width: 31, height: 17, channels: 4, background: '#c00' } })
      .toFormat(format)
      .toBuffer();
    const type = format === 'jpeg' ? 'jpg' : format;
    expect(readPicture(bytes)).toMatchObject({ type, width: 31, height: 17, notes: [] });
    expect(Buffer.from(readPicture(bytes)?.clean ?? []).equals(bytes)).toBe(true);
  });

  test('is freed of place, owner and comments without a change to what is seen', async () => {
    const bytes = await photo(format);
    expect(bytes.includes(place)).toBe(true);
    const clean = Buffer.from(readPicture(bytes)?.clean ?? []);
    expect(clean.includes(place)).toBe(false);
    expect(clean.includes('Budi Santoso')).toBe(false);
    const seen = (picture: Buffer) => sharp(picture).autoOrient().raw().toBuffer();
    expect((await seen(clean)).equals(await seen(bytes))).toBe(true);
    expect(Buffer.from(readPicture(clean)?.clean ?? []).equals(clean)).toBe(true);
  });

  test('is none when it is cut off or damaged at random, and never hangs', async () => {
    const bytes = await photo(format);
    for (let length = 0; length < 400; length += 7)
      expect(() => readPicture(bytes.subarray(0, length))).not.toThrow();
    for (let i = 0; i < 300; i++) {
      const damaged = Buffer.from(bytes);
      randomBytes(4).copy(damaged, Math.floor((i / 300) * Math.min(damaged.length - 4, 1200)));
      expect(() => readPicture(damaged)).not.toThrow();
    }
  });

  test('is searched for personal data in what its makers wrote', async () => {
    const bytes = await photo(format, '1401011506900001');
    const ending = format === 'jpeg' ? 'jpg' : format;
    expect(await mediaContentFindings(bytes, `media/foto.${ending}`, new Set())).toMatchObject([
      { message: expect.stringContaining('NIK') },
    ]);
  });
});

test.for(['jpeg', 'png', 'webp'] as const)('a %s ends where its picture ends', async (format) => {
  const clean = readPicture(Buffer.concat([await photo(format), Buffer.from('PK\u0003\u0004 lain')]))?.clean;
  expect(Buffer.from(clean ?? []).includes('lain')).toBe(false);
});

test('a photo keeps which side is up', async () => {
  const clean = readPicture(await photo('jpeg'))?.clean ?? new Uint8Array();
  expect((await sharp(clean).metadata()).orientation).toBe(6);
});
