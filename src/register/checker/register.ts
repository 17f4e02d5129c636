import { texturedBlocks } from './blocks.ts';
import { errorsOf, fitRobustly, fitTransform, type Model, type Pair } from './fit.ts';
import { matchBlocks } from './match.ts';
import { type Gray, halved, type Point } from './pixels.ts';
import { type Bend, fitBend, located } from './bend.ts';
import { distance, rescaled, type Transform } from './transform.ts';
import { warped } from './warp.ts';

/** Where a card lies in a picture. */
export interface Registration {
  /** From the card's pixels to those of the picture. */
  transform: Transform;
  /** What remains of lens and paper, where they are not flat. */
  bend?: Bend;
  /** Share of the card's textured blocks that were found where the transform says, among those that the picture shows. 0 to 1. */
  found: number;
}

/**
 * Finds where a card lies in a picture. `anchors` are at least four points of the card with their place in the picture, usually the corners of the
 * QR code: they are close together, so what they tell about the far end of the card is corrected step by step, from coarse to fine and from near to
 * far. Undefined when the anchors lead nowhere. The card in the picture should be about as large as the given one.
 */
export function registerCard(card: Gray, picture: Gray, anchors: Pair[]): Registration | undefined {
  const starts = startsOf(anchors);
  const levels = { cards: pyramid(card), pictures: pyramid(picture), middle: middleOf(anchors) };
  let best: Found | undefined;
  for (const start of starts) {
    const found = coarselyFound({ transform: start, share: 0 }, levels);
    if (!best || found.share > best.share) best = found;
    if (best.share > clear) break;
  }
  if (!best) return undefined;
  const flat = fine.reduce((so, step) => refined(so, step, levels), best);
  const { transform, share, bend } = flattened(flat, levels);
  return { transform, ...(bend && { bend }), found: share };
}

/**
 * Where the card about lies. What is found near the anchors mostly leads straight to all of the rest, as in every picture that a messenger passed on:
 * then the steps in between, which take the longest, are left out.
 */
function coarselyFound(start: Found, levels: Levels): Found {
  const [first, ...between] = widening;
  const near = refined(start, first, levels);
  if (near.share > plain) {
    const all = refined(near, whole, levels);
    if (all.share > plain) return all;
  }
  return refined(
    between.reduce((so, step) => refined(so, step, levels), near),
    whole,
    levels,
  );
}

/** Share of blocks found from which a card lies plainly where it was looked for. */
const plain = 0.9;

/** Size of the anchors in the picture by that on the card. */
export function relativeSize(anchors: Pair[]): number {
  const ring = (points: Point[]) =>
    points.reduce((sum, point, i) => sum + distance(point, points[(i + 1) % points.length] ?? point), 0);
  return ring(anchors.map(({ to }) => to)) / ring(anchors.map(({ from }) => from));
}

/** Transforms to begin with, the likeliest first: a plain card in a message lies straight, a photograph of paper does not. */
function startsOf(anchors: Pair[]): Transform[] {
  const side = distance(anchors[0]?.to ?? origin, anchors[1]?.to ?? origin);
  const [similar, affine, projective] = (['similarity', 'affine', 'projective'] as const).map((model) =>
    fitTransform(anchors, model),
  );
  const straight = similar && Math.max(...errorsOf(anchors, similar)) <= Math.max(2, side * 0.02);
  const order = straight ? [similar, affine, projective] : [affine, projective, similar];
  return order.filter((transform) => transform !== undefined);
}

/** With this share of blocks found no other beginning is tried. */
const clear = 0.6;

const origin = { x: 0, y: 0 };

/** `level` is how often both pictures are halved, `near` how far from the anchors blocks may lie, by the card's diagonal. */
const widening: [Step, ...Step[]] = [
  { level: 2, near: 0.4, reach: 6, size: 14, model: 'similarity', blocks: 60 },
  { level: 2, near: 0.65, reach: 7, size: 14, model: 'affine', blocks: 60 },
  { level: 2, near: 1, reach: 8, size: 14, model: 'affine', blocks: 60 },
];
const whole: Step = { level: 2, near: 1, reach: 4, size: 14, model: 'projective', blocks: 80 };
const fine: Step[] = [
  { level: 1, near: 1, reach: 3, size: 16, model: 'projective', blocks: 80 },
  { level: 0, near: 1, reach: 3, size: 18, model: 'projective', blocks: 80 },
  { level: 0, near: 1, reach: 2, size: 18, model: 'projective', blocks: 120 },
];

/** One step of the registration: lay the picture upon the card, look for blocks around their places, fit anew. */
function refined(before: Found, step: Step, { cards, pictures, middle }: Levels): Found {
  const card = cards[step.level];
  const picture = pictures[step.level];
  if (!card || !picture) return before;
  const shrink = 1 / (1 << step.level);
  const transform = rescaled(before.transform, shrink, shrink);
  const radius = step.near * Math.hypot(card.width, card.height);
  const centre = scaled(middle, shrink);
  const blocks = texturedBlocks(card, step.size, step.blocks).filter(
    (block) => step.near === 1 || distance(block, centre) < radius,
  );
  const { matches, visible } = matchBlocks(
    card,
    (box) => warped(picture, transform, box, before.bend),
    blocks,
    step,
  );
  if (matches.length < 6)
    return { transform: before.transform, share: matches.length / Math.max(8, visible) };
  const pairs = matches.map(({ x, y, dx, dy, likeness }) => ({
    from: { x, y },
    to: located(transform, before.bend, { x: x + dx, y: y + dy }),
    weight: likeness ** 2,
  }));
  if (step.model === 'bent') return bentBy(pairs, before, visible, card);
  const fit = fitRobustly(pairs, matches.length < 12 ? simpler[step.model] : step.model);
  if (!fit) return { transform: before.transform, share: 0 };
  return {
    transform: rescaled(fit.transform, 1 / shrink, 1 / shrink),
    share: fit.inliers.length / Math.max(8, visible),
    pairs,
  };
}

/** Takes out what lens and paper bent, twice, because blocks are found more exactly on what is nearly flat; or nothing where nothing was bent. */
function flattened(flat: Found, levels: Levels): Found {
  const [card] = levels.cards;
  const bend = card && fitBend(flat.pairs ?? [], flat.transform, card);
  if (!bend) return flat;
  const bent = [0, 1].reduce<Found>((so) => refined(so, bending, levels), { ...flat, bend });
  return bent.share >= flat.share - 0.02 ? bent : flat;
}

const bending: Step = { level: 0, near: 1, reach: 3, size: 18, model: 'bent', blocks: 160 };

function bentBy(pairs: Pair[], { transform, bend: before }: Found, visible: number, card: Gray): Found {
  const bend = fitBend(pairs, transform, card) ?? before;
  const near = pairs.filter(({ from, to }) => distance(located(transform, bend, from), to) < 1.2);
  return { transform, ...(bend && { bend }), share: near.length / Math.max(8, visible), pairs };
}

/** Few blocks must not bend the card. */
const simpler: Record<Model, Model> = {
  similarity: 'similarity',
  affine: 'similarity',
  projective: 'affine',
};

function pyramid(picture: Gray): Gray[] {
  const half = halved(picture);
  return [picture, half, halved(half)];
}

function middleOf(anchors: Pair[]): Point {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { x: mean(anchors.map(({ from }) => from.x)), y: mean(anchors.map(({ from }) => from.y)) };
}

function scaled({ x, y }: Point, factor: number): Point {
  return { x: x * factor, y: y * factor };
}

interface Found {
  transform: Transform;
  bend?: Bend;
  share: number;
  /** The blocks of the last step. */
  pairs?: Pair[];
}

interface Levels {
  cards: Gray[];
  pictures: Gray[];
  /** Middle of the anchors on the card. */
  middle: Point;
}

interface Step {
  level: number;
  near: number;
  /** Pixels of the level. */
  reach: number;
  /** Side of a block in pixels of the level. */
  size: number;
  model: Model | 'bent';
  /** How many are looked for. */
  blocks: number;
}
