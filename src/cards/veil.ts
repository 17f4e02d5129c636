import { contrastOf, type Rgb, rgbOf } from '#src/domain/contrast.ts';
import { type ColourName, palette } from './look/palette.ts';

/** Contrast of text after WCAG 2.2, success criterion 1.4.3, which is 4.5, with room for what JPEG changes. */
const minContrast = 5;

/**
 * Lays the veil upon RGB or RGBA pixels, in place: just as far as every pixel below text needs for a contrast of 4.5:1. Gives how much of it stands
 * below text, from 0 to 1.
 */
export function layVeil(
  data: Pixels,
  { width, height, veil: colour, texts, textHeight }: PhotoWindow,
  channels: 3 | 4,
): number {
  const ground = rgbOf(palette[colour]);
  const written = texts.map((name) => rgbOf(palette[name]));
  const below = data.subarray(0, Math.min(height, textHeight) * width * channels);
  const share = neededShare(below, channels, ground, written);
  const row = width * channels;
  for (let y = 0; y < height; y++) {
    const part = shareAt(y, height, textHeight, share);
    if (part > 0) mixRow(data.subarray(y * row, (y + 1) * row), channels, ground, part);
  }
  return share;
}

/** Where a photograph stands and what stands upon it; lengths are pixels. */
export interface PhotoWindow {
  width: number;
  height: number;
  /** Colour of the veil: the card's ground. */
  veil: ColourName;
  /** Colours of the texts upon it. */
  texts: readonly ColourName[];
  /** Height of the part at the top that carries text; below it the veil lifts, and falls again towards the lower edge, into the ground of the card. */
  textHeight: number;
}

/** How much of a line of pixels is veil: as much as is needed below text, little in the middle, all at the lower edge. */
function shareAt(y: number, height: number, textHeight: number, needed: number): number {
  if (y < textHeight) return needed;
  const below = (y - textHeight) / (height - textHeight);
  if (below < 0.3) return needed * (1 - below / 0.3);
  return below < 0.6 ? 0 : ((below - 0.6) / 0.4) ** 1.5;
}

/** The smallest share of the veil, in steps of a fiftieth, with which the least favourable pixel still carries every text. */
function neededShare(data: Pixels, channels: number, ground: Rgb, texts: Rgb[]): number {
  if (data.length === 0) return 0;
  const [darkest, brightest] = extremes(data, channels);
  for (let share = 0; share < 1; share += 0.02) {
    const mixed = [darkest, brightest].map((pixel) => mix(pixel, ground, share));
    if (mixed.every((pixel) => texts.every((text) => contrastOf(pixel, text) >= minContrast))) return share;
  }
  return 1;
}

/** The least and the most of each channel: no pixel is darker or brighter than these two, under a veil of one colour neither. */
function extremes(data: Pixels, channels: number): [Rgb, Rgb] {
  const [least, most] = [
    [255, 255, 255],
    [0, 0, 0],
  ] as [[number, number, number], [number, number, number]];
  for (let i = 0; i < data.length; i += channels)
    for (const channel of [0, 1, 2] as const) {
      const value = data[i + channel] ?? 0;
      if (value < least[channel]) least[channel] = value;
      if (value > most[channel]) most[channel] = value;
    }
  return [least, most];
}

/** Mixes a ground into a line of pixels, by a table of the 256 values that each channel can have. */
function mixRow(row: Pixels, channels: number, ground: Rgb, part: number): void {
  const mixed = new Uint8Array(256);
  for (const [channel, value] of ground.entries()) {
    for (let was = 0; was < 256; was++) mixed[was] = Math.round(was * (1 - part) + value * part);
    for (let i = channel; i < row.length; i += channels) row[i] = mixed[row[i] ?? 0] ?? 0;
  }
}

function mix(pixel: Rgb, ground: Rgb, share: number): Rgb {
  const channel = (i: 0 | 1 | 2) => Math.round(pixel[i] * (1 - share) + ground[i] * share);
  return [channel(0), channel(1), channel(2)];
}

type Pixels = Uint8Array | Uint8ClampedArray;
