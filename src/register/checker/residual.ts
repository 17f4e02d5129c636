import { boxSums, type Sums, varianceOf } from './integral.ts';
import type { Gray } from './pixels.ts';
import type { Warped } from './warp.ts';

/** How unlike card and picture are, window by window. */
export interface ResidualMap {
  /** Windows across and down. */
  columns: number;
  rows: number;
  /** Noise alone gives up to about 0.6, a changed letter 1 and more; -1 where the picture shows nothing. */
  values: Float32Array;
}

/** Side of a window and distance from one to the next, in pixels of the card: a window holds about a letter of the smallest text. */
export const windowSize = 12;
export const windowStep = 4;

/** How far around a window reach the surroundings from which its brightness and contrast are learned, in pixels; a multiple of its steps. */
const surroundings = 44;
/** Grey levels of noise that a recompressed copy has in plain places, and the share of local contrast that it has beside edges. */
const noise = { plain: 11, byContrast: 0.35 };
/** Weight of the whole card's contrast where the surroundings are too plain to tell theirs. */
const prior = 150;

/** Windows that are this unlike no longer count as surroundings of others, so that a sticker leaves its neighbours alone. */
const conspicuous = 1.2;

/**
 * Compares window by window, and once more without what was conspicuous. `slack` is how far a window may be out of its place, in pixels: what
 * registration leaves.
 */
export function residualMap(card: Gray, picture: Warped, slack: number): ResidualMap {
  const first = measured(card, picture, picture.covered, slack);
  const { covered, spoilt } = withoutConspicuous(first, picture);
  return spoilt > 0 ? measured(card, picture, covered, slack) : first;
}

/** Leaves out the pixels of conspicuous windows. Where these are most of the card there is nothing to be learned from the rest. */
function withoutConspicuous({ values, columns }: ResidualMap, { covered: all, width }: Warped) {
  const covered = all.slice();
  let spoilt = 0;
  for (const [i, value] of values.entries()) {
    if (value < conspicuous) continue;
    spoilt++;
    const start = Math.floor(i / columns) * windowStep * width + (i % columns) * windowStep;
    for (let row = 0; row < windowSize; row++)
      covered.fill(0, start + row * width, start + row * width + windowSize);
  }
  return { covered, spoilt: spoilt < values.length / 4 ? spoilt : 0 };
}

/**
 * Compares window by window after brightness and contrast of the surroundings are taken out. The measure is the root of the mean square difference by
 * what noise would give there.
 */
function measured(card: Gray, picture: Warped, learnFrom: Uint8Array, slack: number): ResidualMap {
  const { width, height } = card;
  const cells = { width, cell: windowStep };
  const sums = boxSums(card.data, picture.data, picture.covered, cells);
  const learned = learnFrom === picture.covered ? sums : boxSums(card.data, picture.data, learnFrom, cells);
  const [right, bottom] = [width - (width % windowStep), height - (height % windowStep)];
  const whole = learned(0, 0, right, bottom);
  const global = { gain: Math.max(0.2, slope(whole)), contrast: contrastOf(whole) };
  const columns = Math.floor((width - windowSize) / windowStep) + 1;
  const rows = Math.floor((height - windowSize) / windowStep) + 1;
  const values = new Float32Array(columns * rows).fill(-1);
  for (let i = 0; i < values.length; i++) {
    const x = (i % columns) * windowStep;
    const y = Math.floor(i / columns) * windowStep;
    const own = sums(x, y, x + windowSize, y + windowSize);
    if (own.count < windowSize ** 2) continue;
    if (isAtEdge(x, y, card)) {
      values[i] = 0;
      continue;
    }
    const around = learned(
      Math.max(0, x - surroundings),
      Math.max(0, y - surroundings),
      Math.min(right, x + windowSize + surroundings),
      Math.min(bottom, y + windowSize + surroundings),
    );
    const local = localTone(around, global, whole);
    let error = errorOf(own, local);
    // Most windows are plainly alike; only the others are worth a look around.
    if (error > own.count * (0.4 * local.tolerance) ** 2)
      error = leastError(card, picture, { x, y, slack }, local, error);
    values[i] = Math.sqrt(error / own.count) / local.tolerance;
  }
  return { columns, rows, values };
}

/** Pixels of the surroundings from which anything can be learned. */
const fewestAround = 400;

/** On a photograph the table shows through along the edges; nothing that matters stands in the outermost hundredth of a card. */
function isAtEdge(x: number, y: number, { width, height }: Gray): boolean {
  const margin = width / 90;
  return x < margin || y < margin || x + windowSize > width - margin || y + windowSize > height - margin;
}

/** Gain and offset from card to picture in a window's surroundings, and how much noise is to be expected. */
function localTone(around: Sums, global: { gain: number; contrast: number }, whole: Sums): Tone {
  if (around.count < fewestAround && around !== whole) return localTone(whole, global, whole);
  const variance = varianceOf(around.card, around.cardSquares, around.count);
  const covariance = around.products / around.count - (around.card * around.picture) / around.count ** 2;
  const learned = (covariance + prior * global.gain) / (variance + prior);
  const gain = Math.max(0.25 * global.gain, Math.min(2 * global.gain, learned));
  return {
    gain,
    offset: around.picture / around.count - (gain * around.card) / around.count,
    tolerance: (noise.plain * global.contrast + noise.byContrast * Math.sqrt(variance)) * gain,
  };
}

/** Sum of squared differences of a window, from its sums. */
function errorOf(own: Sums, { gain, offset }: Tone): number {
  const { count, card, picture, cardSquares, products, pictureSquares } = own;
  const pictureOnly = pictureSquares - 2 * offset * picture + count * offset * offset;
  return Math.max(0, pictureOnly - 2 * gain * (products - offset * card) + gain * gain * cardSquares);
}

/** The same with the window moved by up to `slack` pixels. */
function leastError(card: Gray, picture: Warped, { x, y, slack }: Spot, tone: Tone, atPlace: number): number {
  const { width, height } = card;
  let least = atPlace;
  for (let dy = -slack; dy <= slack; dy++)
    for (let dx = -slack; dx <= slack; dx++) {
      if (x + dx < 0 || y + dy < 0 || x + dx + windowSize > width || y + dy + windowSize > height) continue;
      let error = 0;
      for (let row = 0; row < windowSize && error < least; row++) {
        const own = (y + row) * width + x;
        const other = own + dy * width + dx;
        for (let i = 0; i < windowSize; i++)
          error +=
            ((picture.data[other + i] ?? 0) - tone.offset - tone.gain * (card.data[own + i] ?? 0)) ** 2;
      }
      least = Math.min(least, error);
    }
  return least;
}

function slope(sums: Sums): number {
  const covariance = sums.products / sums.count - (sums.card * sums.picture) / sums.count ** 2;
  return covariance / Math.max(1e-9, varianceOf(sums.card, sums.cardSquares, sums.count));
}

/** A pale picture has fainter noise: 1 for a card's usual contrast, down to 0.35. */
function contrastOf({ picture, pictureSquares, count }: Sums): number {
  return Math.max(0.35, Math.min(1, Math.sqrt(varianceOf(picture, pictureSquares, count)) / 62));
}

interface Spot {
  x: number;
  y: number;
  slack: number;
}

interface Tone {
  gain: number;
  offset: number;
  /** Grey levels. */
  tolerance: number;
}
