import type { Gray } from './pixels.ts';
import type { Warped } from './warp.ts';

const classes = 32;
/** Fields of the card that each have one vote, so that a large cover over one of them cannot bend the curve. */
const grid = { columns: 4, rows: 5 };
/** Every so many pixels are looked at; fewer of a class in a field have no vote. */
const every = 5;
const fewest = 12;
/** A field's vote weighs as many samples as it has of the class, up to this many: a plane more than the soft edges of letters, two planes alike. */
const most = 150;

/**
 * A picture that shows what is nearly white on the card above `full` was brightened until its light shades were cut off: there it can only have been
 * brighter than is seen. What is pale on the card, above `light`, is lost in it rather than changed; no letter is so pale.
 */
const nearlyWhite = 244;
const full = 250;
const light = 205;

/**
 * The card in the picture's shades: one rising curve for the whole card undoes filters, dim screens and pale prints. For each class of shades it is the
 * median over the card's fields of their medians. A curve for the whole card cannot hide a change in one place.
 */
export function matchTone(card: Gray, picture: Warped): Gray {
  const curve = toneCurve(card, picture);
  const isCut = (curve[nearlyWhite] ?? 0) > full;
  const data = new Float32Array(card.data.length);
  for (let i = 0; i < data.length; i++) {
    const shade = Math.max(0, Math.min(254.99, card.data[i] ?? 0));
    const lower = Math.trunc(shade);
    const from = curve[lower] ?? 0;
    const expected = from + ((curve[lower + 1] ?? 0) - from) * (shade - lower);
    const seen = picture.data[i] ?? 0;
    data[i] = isCut && expected > light && seen > full ? seen : expected;
  }
  return { data, width: card.width, height: card.height };
}

/** The picture's shade for each of the card's 256. */
function toneCurve(card: Gray, picture: Warped): Float32Array {
  const fields = grid.columns * grid.rows;
  const cards = new Uint16Array(classes * fields * 256);
  const pictures = new Uint16Array(classes * fields * 256);
  for (let i = 0; i < card.data.length; i += every) {
    if (picture.covered[i] !== 1) continue;
    const shade = level(card.data[i] ?? 0);
    const column = Math.floor(((i % card.width) * grid.columns) / card.width);
    const field = Math.floor((Math.floor(i / card.width) * grid.rows) / card.height) * grid.columns + column;
    const start = (Math.floor((shade * classes) / 256) * fields + field) * 256;
    cards[start + shade] = (cards[start + shade] ?? 0) + 1;
    const seen = start + level(picture.data[i] ?? 0);
    pictures[seen] = (pictures[seen] ?? 0) + 1;
  }
  const knots = Array.from({ length: classes }, (_, shades) => {
    const votes = Array.from({ length: fields }, (_field, field) => {
      const start = (shades * fields + field) * 256;
      const x = middle(cards.subarray(start, start + 256));
      const y = middle(pictures.subarray(start, start + 256));
      const weight = Math.min(most, count(cards.subarray(start, start + 256)));
      return x === undefined || y === undefined ? [] : { x, y, weight };
    }).flat();
    const weight = votes.reduce((sum, vote) => sum + vote.weight, 0);
    return { x: median(votes, 'x'), y: median(votes, 'y'), weight };
  });
  const curve = rising(knots.filter(({ weight }) => weight > 0));
  return Float32Array.from({ length: 256 }, (_, shade) => interpolated(curve, shade));
}

function level(shade: number): number {
  return Math.max(0, Math.min(255, Math.round(shade)));
}

/** The median of a histogram, between its levels; undefined of too little. */
function middle(histogram: Uint16Array): number | undefined {
  const half = count(histogram) / 2;
  if (half * 2 < fewest) return undefined;
  let below = 0;
  for (let shade = 0; shade < histogram.length; shade++) {
    const many = histogram[shade] ?? 0;
    if (below + many > half) return shade - 0.5 + (half - below) / many;
    below += many;
  }
  return 255;
}

function count(histogram: Uint16Array): number {
  let sum = 0;
  for (let i = 0; i < histogram.length; i++) sum += histogram[i] ?? 0;
  return sum;
}

/** The weighted median of some votes. */
function median(votes: Knot[], axis: 'x' | 'y'): number {
  const half = votes.reduce((sum, { weight }) => sum + weight, 0) / 2;
  let below = 0;
  for (const vote of votes.toSorted((a, b) => a[axis] - b[axis])) {
    below += vote.weight;
    if (below >= half) return vote[axis];
  }
  return 0;
}

/** The nearest knots that never fall (pool adjacent violators, Ayer and others 1955): what has more votes moves less. */
function rising(knots: Knot[]): Knot[] {
  const pools: { knots: Knot[]; y: number; weight: number }[] = [];
  for (const knot of knots) {
    let pool = { knots: [knot], y: knot.y, weight: knot.weight };
    for (let last = pools.at(-1); last && last.y > pool.y; last = pools.at(-1)) {
      pools.pop();
      const weight = last.weight + pool.weight;
      pool = {
        knots: [...last.knots, ...pool.knots],
        y: (last.y * last.weight + pool.y * pool.weight) / weight,
        weight,
      };
    }
    pools.push(pool);
  }
  return pools.flatMap(({ knots: pooled, y }) => pooled.map((knot) => ({ ...knot, y })));
}

/** The polygon through the knots at `x`; beyond its ends it goes on a little. */
function interpolated(knots: Knot[], x: number): number {
  const next = knots.findIndex((knot, i) => i > 0 && x <= knot.x);
  const to = next < 0 ? knots.length - 1 : next;
  const [a, b] = [knots[to - 1], knots[to]];
  if (!b) return x;
  if (!a) return b.y;
  const part = (x - a.x) / (b.x - a.x || 1);
  return a.y + (b.y - a.y) * Math.max(-0.3, Math.min(1.3, part));
}

/** The card's shade and the picture's; `weight` is in samples. */
interface Knot {
  x: number;
  y: number;
  weight: number;
}
