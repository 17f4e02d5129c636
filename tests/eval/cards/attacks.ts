import sharp from 'sharp';
import { photographed, pictureOf, spoilt } from './raster.ts';

/** What happens to a picture on its way through phones and messengers. */
export interface Attack {
  label: string;
  run: (jpeg: Buffer) => Promise<Buffer>;
  /** True where the card becomes narrower than 500 pixels or nearly black, so that "cannot tell" is a right answer. */
  unclear?: true;
  /** True where a part of the card is cut off, and perhaps the forged one. */
  cuts?: true;
}

/** Every attack by its id. Sizes and qualities after what WhatsApp, Telegram and Facebook were seen to do to pictures. */
export const attacks: Record<string, Attack> = {
  none: { label: 'tanpa perubahan', run: async (jpeg) => jpeg },
  wa1600: { label: 'WhatsApp HD, 1600 q75', run: (jpeg) => within(jpeg, 1600, 75) },
  wa1280: { label: 'WhatsApp, 1280 q60', run: (jpeg) => within(jpeg, 1280, 60) },
  wa1280x3: {
    label: 'tiga kali diteruskan, q55–50',
    run: async (jpeg) => within(await within(await within(jpeg, 1280, 55), 1272, 52), 1264, 50),
  },
  w720: { label: 'lebar 720 q60', run: (jpeg) => wide(jpeg, 720, 60) },
  w720low: { label: 'lebar 720 q45', run: (jpeg) => wide(jpeg, 720, 45) },
  w540: { label: 'lebar 540 q60', run: (jpeg) => wide(jpeg, 540, 60) },
  w480: { label: 'lebar 480 q40', run: (jpeg) => wide(jpeg, 480, 40), unclear: true },
  webp: {
    label: 'WebP 800 q50',
    run: async (jpeg) => sharp(jpeg).resize({ width: 800 }).webp({ quality: 50 }).toBuffer(),
  },
  shot: { label: 'tangkapan layar ponsel', run: (jpeg) => screenshot(jpeg, 1080, 2400) },
  shotTwice: {
    label: 'tangkapan layar dari tangkapan layar',
    run: async (jpeg) => screenshot(await screenshot(jpeg, 1080, 2400), 1170, 2532),
  },
  shotDesk: { label: 'tangkapan layar komputer', run: (jpeg) => screenshot(jpeg, 1366, 1366) },
  crop: { label: 'tepi terpotong 4%', run: (jpeg) => cropped(jpeg, 0.04, 0.04, 0.02, 0.02), cuts: true },
  cropTop: { label: 'atas terpotong 22%', run: (jpeg) => cropped(jpeg, 0, 0.22, 0, 0), cuts: true },
  rotate: { label: 'miring 1,5°', run: (jpeg) => rotated(jpeg, 1.5) },
  rotate4: { label: 'miring -4°', run: (jpeg) => rotated(jpeg, -4) },
  stretch: {
    label: 'diregangkan 7%',
    run: async (jpeg) => {
      const { width, height } = await sharp(jpeg).metadata();
      return sharp(jpeg)
        .resize(width, Math.round(height * 0.93), { fit: 'fill' })
        .jpeg({ quality: 65 })
        .toBuffer();
    },
  },
  bright: {
    label: 'dicerahkan',
    run: (jpeg) => sharp(jpeg).linear(1.18, 10).jpeg({ quality: 70 }).toBuffer(),
  },
  dark: {
    label: 'digelapkan, warna kuat',
    run: (jpeg) =>
      sharp(jpeg).modulate({ brightness: 0.75, saturation: 1.3 }).jpeg({ quality: 70 }).toBuffer(),
  },
  warm: {
    label: 'filter hangat',
    run: (jpeg) =>
      sharp(jpeg)
        .recomb([
          [1.02, 0.06, 0],
          [0.02, 0.95, 0.02],
          [0, 0.05, 0.78],
        ])
        .sharpen()
        .jpeg({ quality: 68 })
        .toBuffer(),
  },
  night: {
    label: 'nyaris hitam',
    run: (jpeg) => sharp(jpeg).linear(0.13, 2).jpeg({ quality: 68 }).toBuffer(),
    unclear: true,
  },
  gray: { label: 'hitam putih', run: (jpeg) => sharp(jpeg).grayscale().jpeg({ quality: 70 }).toBuffer() },
  sharpened: {
    label: 'ditajamkan',
    run: (jpeg) =>
      sharp(jpeg).resize({ width: 900 }).sharpen({ sigma: 1.4 }).jpeg({ quality: 70 }).toBuffer(),
  },
  screen: {
    label: 'layar difoto: miring, moire, derau',
    run: (jpeg) =>
      photo(jpeg, {
        width: 1100,
        corners: [
          { x: 0.07, y: 0.05 },
          { x: 0.95, y: 0.08 },
          { x: 0.93, y: 0.95 },
          { x: 0.05, y: 0.97 },
        ],
        stripes: 14,
        noise: 6,
        bulge: 0,
      }),
  },
  paper: {
    label: 'cetakan difoto: perspektif dan lensa',
    run: (jpeg) =>
      photo(jpeg, {
        width: 1300,
        corners: [
          { x: 0.12, y: 0.1 },
          { x: 0.9, y: 0.06 },
          { x: 0.95, y: 0.95 },
          { x: 0.05, y: 0.92 },
        ],
        stripes: 0,
        noise: 7,
        bulge: 0.02,
      }),
  },
};

/** "image not larger than": what messengers do. */
async function within(jpeg: Buffer, most: number, quality: number): Promise<Buffer> {
  return sharp(jpeg)
    .resize(most, most, { fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality })
    .toBuffer();
}

async function wide(jpeg: Buffer, width: number, quality: number): Promise<Buffer> {
  return sharp(jpeg).resize({ width }).jpeg({ quality }).toBuffer();
}

async function cropped(
  jpeg: Buffer,
  left: number,
  top: number,
  right: number,
  bottom: number,
): Promise<Buffer> {
  const { width, height } = await sharp(jpeg).metadata();
  return sharp(jpeg)
    .extract({
      left: Math.round(width * left),
      top: Math.round(height * top),
      width: Math.round(width * (1 - left - right)),
      height: Math.round(height * (1 - top - bottom)),
    })
    .jpeg({ quality: 65 })
    .toBuffer();
}

async function rotated(jpeg: Buffer, degrees: number): Promise<Buffer> {
  const { width } = await sharp(jpeg).metadata();
  const turned = await sharp(jpeg)
    .rotate(degrees, { background: '#333' })
    .png({ compressionLevel: 1 })
    .toBuffer();
  return sharp(turned).resize({ width }).jpeg({ quality: 68 }).toBuffer();
}

/** The card in a viewer between bars, and sent on. */
async function screenshot(jpeg: Buffer, width: number, height: number): Promise<Buffer> {
  const card = await sharp(jpeg)
    .resize(width, height - 240, { fit: 'inside' })
    .toBuffer({ resolveWithObject: true });
  const bar = (top: number, shade: string) => ({
    input: { create: { width, height: 110, channels: 3 as const, background: shade } },
    left: 0,
    top,
  });
  const left = Math.floor((width - card.info.width) / 2);
  const top = Math.floor((height - card.info.height) / 2);
  const shot = await sharp({ create: { width, height, channels: 3, background: '#0b141a' } })
    .composite([{ input: card.data, left, top }, bar(0, '#1f2c34'), bar(height - 110, '#1f2c34')])
    .png({ compressionLevel: 1 })
    .toBuffer();
  return within(shot, 1600, 65);
}

async function photo(
  jpeg: Buffer,
  {
    stripes,
    noise,
    ...shot
  }: { stripes: number; noise: number } & Omit<Parameters<typeof photographed>[1], 'ground'>,
): Promise<Buffer> {
  const taken = await photographed(jpeg, { ...shot, ground: 60 });
  const soft = await pictureOf(taken).blur(0.8).ensureAlpha().raw().toBuffer();
  const { width, height } = taken;
  const bad = spoilt({ data: soft, width, height }, { light: 30, stripes, noise, seed: 11 });
  return pictureOf(bad).jpeg({ quality: 70 }).toBuffer();
}
