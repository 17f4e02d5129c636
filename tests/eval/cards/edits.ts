import sharp from 'sharp';
import { codeAddress } from '#src/domain/code-address.ts';
import { makeReference, pixelsOf } from '#src/register/references/make-reference.ts';
import type { Random } from '../../bench/random.ts';
import { pictureOf } from './raster.ts';
import type { GenuineCard } from './set.ts';
import type { Studio } from './studio.ts';

/**
 * Edits upon the finished picture, by kind, as anyone makes them with a phone. Undefined where a card offers no place for it. `other` is a card of
 * the same outlet.
 */
export const edits: Record<string, (table: Table) => Promise<Buffer | undefined>> = {
  async addedLine({ card: { jpeg }, studio, random }) {
    const { width } = await sharp(jpeg).metadata();
    const unit = width / 1080;
    const text = random.pick([
      'Bawa uang Rp50.000',
      'Khusus warga terdaftar',
      'Bayar di tempat',
      'Batas jam 10.00',
    ]);
    const line = await studio.line(text, Math.round(30 * unit), '#7a7a7a');
    return laid(jpeg, line, random);
  },
  async erased({ card: { jpeg }, random }) {
    const { width } = await sharp(jpeg).metadata();
    const size = { width: Math.round(width * 0.2), height: Math.round(width * 0.05) };
    const spot = await busiestSpot(jpeg, size, random);
    if (!spot) return undefined;
    const ground = await sharp(jpeg)
      .extract({ left: spot.left, top: spot.top, width: 2, height: 2 })
      .resize(1, 1)
      .raw()
      .toBuffer();
    const [r = 0, g = 0, b = 0] = ground;
    const patch = await sharp({ create: { ...size, channels: 3, background: { r, g, b } } })
      .png()
      .toBuffer();
    return sharp(jpeg)
      .composite([{ input: patch, ...spot }])
      .jpeg({ quality: 90 })
      .toBuffer();
  },
  async sticker({ card: { jpeg }, random }) {
    const { width } = await sharp(jpeg).metadata();
    const size = Math.round(width * 0.085);
    const face = `<svg width="${size}" height="${size}" viewBox="0 0 100 100"><circle cx="50" cy="50" r="48" fill="#ffcc33"/><circle cx="34" cy="40" r="7"/><circle cx="66" cy="40" r="7"/><path d="M26 60q24 30 48 0" fill="none" stroke="#000" stroke-width="6"/></svg>`;
    return laid(jpeg, await sharp(Buffer.from(face)).png().toBuffer(), random);
  },
  async scribble({ card: { jpeg }, random }) {
    const { width } = await sharp(jpeg).metadata();
    const size = Math.round(width * 0.12);
    // Yellow is seen on every ground of the cards.
    const ring = `<svg width="${size}" height="${Math.round(size / 2)}" viewBox="0 0 100 50"><path d="M8 30C20 4 80 2 92 24 98 44 30 52 10 34" fill="none" stroke="#ffd21f" stroke-width="5"/></svg>`;
    return laid(jpeg, await sharp(Buffer.from(ring)).png().toBuffer(), random);
  },
  /** Red becomes green, green red and the grey of what is unproven green where the verdict stands. */
  async verdictColour({ card: { plan, jpeg, drawn } }) {
    const { post } = plan;
    if (post.kind !== 'clarification') return undefined;
    const verdict = post.verdict === 'benar' ? 'salah' : 'benar';
    const [genuine, swapped] = await Promise.all([
      pixelsOf(jpeg),
      drawn({ post: { ...post, verdict } }).then(pixelsOf),
    ]);
    const data = new Uint8ClampedArray(genuine.data);
    for (let i = 0; i < data.length; i += 4) {
      const [r = 0, g = 0, b = 0] = genuine.data.subarray(i, i + 3);
      const there = Math.abs(r - (swapped.data[i] ?? 0)) + Math.abs(g - (swapped.data[i + 1] ?? 0)) > 30;
      if (!there) continue;
      if (post.verdict === 'belum-terbukti' && r < 170) data.set([r >> 1, Math.min(g + 40, 255), b >> 1], i);
      else if (Math.abs(r - g) > 24) data.set([g, r, b], i);
    }
    return pictureOf({ ...genuine, data })
      .jpeg({ quality: 90 })
      .toBuffer();
  },
  /** The genuine code on a design of the forger's own. */
  async foreignDesign({ card: { plan, jpeg, content }, studio, random }) {
    const tile = await qrTile(plan.code, jpeg, content);
    const { width, height } = await sharp(jpeg).metadata();
    const text = await studio.line(
      'PENGUMUMAN RESMI: pemilih wajib daftar ulang',
      Math.round(width / 28),
      '#ffffff',
    );
    return sharp({
      create: {
        width,
        height,
        channels: 3,
        background: random.pick(['#8c1d2b', '#134e5e', '#f1e8da', '#222222']),
      },
    })
      .composite([{ input: text, left: Math.round(width * 0.06), top: Math.round(height * 0.3) }, tile])
      .jpeg({ quality: 90 })
      .toBuffer();
  },
  /** The code of another genuine card on this one. */
  async otherCode({ card: { jpeg, content }, other }) {
    if (!other) return undefined;
    const tile = await qrTile(other.plan.code, other.jpeg, content);
    return sharp(jpeg).composite([tile]).jpeg({ quality: 90 }).toBuffer();
  },
};

/** What an edit is made with. */
export interface Table {
  card: GenuineCard;
  other: GenuineCard | undefined;
  studio: Studio;
  random: Random;
}

/** The picture laid upon a plain place of the card, beside the text. */
async function laid(jpeg: Buffer, png: Buffer, random: Random): Promise<Buffer | undefined> {
  const { width, height } = await sharp(png).metadata();
  const spots = await spotsOf(jpeg, { width, height }, random);
  const plain = spots.filter(({ spread }) => spread < 4);
  const [first, ...rest] = plain;
  if (!first) return undefined;
  const { left, top } = random.pick([first, ...rest]);
  return sharp(jpeg)
    .composite([{ input: png, left, top }])
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** Where text stands, left of the QR code. */
async function busiestSpot(jpeg: Buffer, size: Size, random: Random) {
  const spots = await spotsOf(jpeg, size, random);
  const [best] = spots.filter(({ right }) => right < 0.68).toSorted((a, b) => b.spread - a.spread);
  return best && { left: best.left, top: best.top };
}

/** Places of a size by chance, with the standard deviation of the shades within. */
async function spotsOf(jpeg: Buffer, size: Size, random: Random) {
  const { width, height } = await sharp(jpeg).metadata();
  const scale = 270 / width;
  const { data, info } = await sharp(jpeg)
    .resize({ width: 270 })
    .grayscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [w, h] = [Math.ceil(size.width * scale), Math.ceil(size.height * scale)];
  if (w + 16 > info.width || h + 16 > info.height) return [];
  return Array.from({ length: 160 }, () => {
    const x = random.integer(8, info.width - w - 8);
    const y = random.integer(8, info.height - h - 8);
    const shades = Array.from({ length: h }, (_, row) => [
      ...data.subarray((y + row) * info.width + x, (y + row) * info.width + x + w),
    ]).flat();
    const mean = shades.reduce((sum, shade) => sum + shade, 0) / shades.length;
    const spread = Math.sqrt(shades.reduce((sum, shade) => sum + (shade - mean) ** 2, 0) / shades.length);
    const [left, top] = [Math.round(x / scale), Math.round(y / scale)];
    return {
      left: Math.min(left, width - size.width),
      top: Math.min(top, height - size.height),
      right: (x + w) / info.width,
      spread,
    };
  });
}

/** The QR code of a card with its quiet zone, to be laid upon another picture at the same place. */
async function qrTile(code: string, jpeg: Buffer, { office }: GenuineCard['content']) {
  const { qr } = await makeReference(jpeg, codeAddress(new URL(office.site).host, code));
  const { width, height } = await sharp(jpeg).metadata();
  const side = (qr[1].x - qr[0].x) * width;
  const left = Math.max(0, Math.round(qr[0].x * width - side * 0.14));
  const top = Math.max(0, Math.round(qr[0].y * height - side * 0.14));
  const size = Math.min(Math.round(side * 1.28), width - left, height - top);
  const input = await sharp(jpeg).extract({ left, top, width: size, height: size }).png().toBuffer();
  return { input, left, top };
}

interface Size {
  width: number;
  height: number;
}
