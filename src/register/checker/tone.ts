import { median } from './fit.ts';
import type { Gray } from './pixels.ts';
import type { Warped } from './warp.ts';

const classes = 32;
const every = 5;
/** Fewer pixels say nothing about their shade. */
const fewest = 40;

/**
 * The card in the picture's shades: one rising curve for the whole card, from the median of each class of shades, undoes filters, dim screens and
 * pale prints. A curve for the whole card cannot hide a change in one place.
 */
export function matchTone(card: Gray, picture: Warped): Gray {
  const curve = toneCurve(card, picture);
  const data = new Float32Array(card.data.length);
  for (let i = 0; i < data.length; i++) {
    const shade = Math.max(0, Math.min(254.99, card.data[i] ?? 0));
    const lower = Math.trunc(shade);
    const [from, to] = [curve[lower] ?? 0, curve[lower + 1] ?? 0];
    data[i] = from + (to - from) * (shade - lower);
  }
  return { data, width: card.width, height: card.height };
}

/** The picture's shade for each of the card's 256. */
function toneCurve(card: Gray, picture: Warped): Float32Array {
  const samples = Array.from({ length: classes }, () => ({ card: [] as number[], picture: [] as number[] }));
  for (let i = 0; i < card.data.length; i += every) {
    if (picture.covered[i] !== 1) continue;
    const shade = card.data[i] ?? 0;
    const sample = samples[Math.min(classes - 1, Math.max(0, Math.floor((shade * classes) / 256)))];
    sample?.card.push(shade);
    sample?.picture.push(picture.data[i] ?? 0);
  }
  const knots = samples
    .filter((sample) => sample.card.length >= fewest)
    .map((sample) => ({ x: median(sample.card), y: median(sample.picture) }));
  for (const [i, knot] of knots.entries()) knot.y = Math.max(knot.y, knots[i - 1]?.y ?? knot.y);
  return Float32Array.from({ length: 256 }, (_, shade) => interpolated(knots, shade));
}

/** The polygon through the knots at `x`; beyond its ends it goes on a little. */
function interpolated(knots: { x: number; y: number }[], x: number): number {
  const next = knots.findIndex((knot, i) => i > 0 && x <= knot.x);
  const to = next < 0 ? knots.length - 1 : next;
  const [a, b] = [knots[to - 1], knots[to]];
  if (!b) return x;
  if (!a) return b.y;
  const part = (x - a.x) / (b.x - a.x || 1);
  return a.y + (b.y - a.y) * Math.max(-0.3, Math.min(1.3, part));
}
