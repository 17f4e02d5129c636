import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, onTestFinished, test } from 'vitest';
import { contrastOf, type Rgb, rgbOf } from '#src/domain/contrast.ts';
import { type ColourName, palette } from '#src/cards/look/palette.ts';
import { veiledPhoto } from '#src/cards/photo.ts';

const window = {
  width: 300,
  height: 200,
  veil: 'teal-dark',
  texts: ['white', 'gold-soft'],
  textHeight: 80,
} as const;

describe('text upon a photograph has a contrast of at least 4.5', () => {
  test.each([
    ['white', solid('#ffffff')],
    ['black', solid('#000000')],
    ['red', solid('#ff0000')],
    ['noise', sharp(noise(300, 200), { raw: { width: 300, height: 200, channels: 3 } })],
  ])('of %s', async (_what, picture) => {
    const file = await written(picture);
    for (const [veil, texts] of [
      ['teal-dark', ['white', 'gold-soft', 'gold']],
      ['maroon-dark', ['white', 'gold-soft', 'gold']],
      ['paper', ['ink', 'maroon']],
    ] as [ColourName, ColourName[]][]) {
      const pixels = await pixelsOf(await veiledPhoto(file, { ...window, veil, texts }));
      const written = pixels.slice(0, window.width * window.textHeight);
      for (const text of texts)
        expect(
          Math.min(...written.map((pixel) => contrastOf(pixel, rgbOf(palette[text])))),
          `${text} on ${veil}`,
        ).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test('below the text the photograph is seen as it is, and at its end it has become the ground', async () => {
  const pixels = await pixelsOf(await veiledPhoto(await written(solid('#ffffff')), window));
  const line = (y: number) => pixels[y * window.width + 5] ?? [0, 0, 0];
  expect(Math.min(...line(130))).toBeGreaterThan(245);
  const ground = rgbOf(palette['teal-dark']);
  for (const i of [0, 1, 2] as const) expect(Math.abs(line(199)[i] - ground[i])).toBeLessThan(16);
});

test('a photograph is turned upright, and nothing of its metadata is left', async () => {
  // Orientation 6: the camera was held upright, the top of the scene is at the right of the stored picture.
  const stored = sharp({ create: { width: 400, height: 300, channels: 3, background: '#0000ff' } })
    .composite([
      { input: { create: { width: 100, height: 300, channels: 3, background: '#ff0000' } }, left: 0, top: 0 },
    ])
    .withExif({ IFD3: { GPSLatitude: '0/1 20/1 0/1', GPSLatitudeRef: 'N' } })
    .withMetadata({ orientation: 6 });
  const address = await veiledPhoto(await written(stored), {
    ...window,
    width: 300,
    height: 400,
    textHeight: 0,
  });
  const jpeg = Buffer.from(address.split(',')[1] ?? '', 'base64');
  expect((await sharp(jpeg).metadata()).exif).toBeUndefined();
  const [first = [0, 0, 0]] = await pixelsOf(address);
  expect(first[0]).toBeGreaterThan(200);
});

test('a picture that would unfold to more than 40 million pixels is refused', async () => {
  const bomb = sharp({ create: { width: 8000, height: 5001, channels: 3, background: '#fff' } }).png({
    compressionLevel: 9,
  });
  await expect(veiledPhoto(await written(bomb, 'png'), window)).rejects.toThrow('exceeds pixel limit');
});

function solid(background: string): Sharp {
  return sharp({ create: { width: 300, height: 200, channels: 3, background } });
}

/** Bytes that look random and are always the same. */
function noise(width: number, height: number): Buffer {
  let state = 1;
  return Buffer.from(
    Array.from({ length: width * height * 3 }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return state & 255;
    }),
  );
}

async function written(picture: Sharp, type: 'jpeg' | 'png' = 'jpeg'): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'suluh-photo-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const file = join(dir, `foto.${type}`);
  await picture.toFormat(type).toFile(file);
  return file;
}

async function pixelsOf(address: string): Promise<Rgb[]> {
  const data = await sharp(Buffer.from(address.split(',')[1] ?? '', 'base64'))
    .raw()
    .toBuffer();
  return Array.from({ length: data.length / 3 }, (_, i): Rgb => [
    data[i * 3] ?? 0,
    data[i * 3 + 1] ?? 0,
    data[i * 3 + 2] ?? 0,
  ]);
}
