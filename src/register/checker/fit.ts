import { type Equation, leastSquares } from './linear.ts';
import type { Point } from './pixels.ts';
import { applied, distance, rescaled, type Transform } from './transform.ts';

/** A point of the card and where it was seen, in pixels. `weight` is how far to trust it. */
export interface Pair {
  from: Point;
  to: Point;
  weight: number;
}

/** What a transform may do: turn and resize; also stretch and shear; also show the card from the side. */
export type Model = 'similarity' | 'affine' | 'projective';

/** The transform of a model that fits the pairs best in the sense of least squares; undefined when they do not determine it. */
export function fitTransform(pairs: Pair[], model: Model): Transform | undefined {
  // Numbers about 1 keep the equations well conditioned (Hartley, In Defense of the Eight-Point Algorithm, 1997).
  const sizes = { from: extent(pairs.map(({ from }) => from)), to: extent(pairs.map(({ to }) => to)) };
  const { unknowns, equations, transform } = models[model];
  const coefficients = leastSquares(
    pairs.flatMap(({ from, to, weight }) =>
      equations(
        { x: from.x / sizes.from, y: from.y / sizes.from },
        { x: to.x / sizes.to, y: to.y / sizes.to },
        weight,
      ),
    ),
    unknowns,
  );
  return coefficients && rescaled(transform(coefficients), sizes.from, sizes.to);
}

/**
 * Like `fitTransform`, but pairs that do not go with the others lose their weight (iteratively reweighted least squares with Cauchy's weights,
 * Holland and Welsch 1977). `inliers` are the pairs within 1.2 pixels.
 */
export function fitRobustly(
  pairs: Pair[],
  model: Model,
): { transform: Transform; inliers: Pair[] } | undefined {
  let transform = fitTransform(pairs, model);
  for (let round = 0; transform && round < 6; round++) {
    const errors = errorsOf(pairs, transform);
    const scale = median(errors) * 1.5 + 0.15;
    const reweighted = pairs.map((pair, i) => ({
      ...pair,
      weight: pair.weight / (1 + ((errors[i] ?? 0) / scale) ** 2) ** 2,
    }));
    transform = fitTransform(reweighted, model) ?? transform;
  }
  if (!transform) return undefined;
  const errors = errorsOf(pairs, transform);
  return { transform, inliers: pairs.filter((_, i) => (errors[i] ?? 0) < 1.2) };
}

/** How far each pair lies from where the transform leads, in pixels. */
export function errorsOf(pairs: Pair[], transform: Transform): number[] {
  return pairs.map(({ from, to }) => distance(applied(transform, from), to));
}

/** The middle one of some values; 0 of none. */
function median(values: number[]): number {
  return Float64Array.from(values).sort()[values.length >> 1] ?? 0;
}

const models: Record<Model, ModelEntry> = {
  similarity: {
    unknowns: 4,
    equations: (from, to, weight) => [
      { terms: [from.x, -from.y, 1, 0], value: to.x, weight },
      { terms: [from.y, from.x, 0, 1], value: to.y, weight },
    ],
    transform: ([a = 0, b = 0, x = 0, y = 0]) => [a, -b, x, b, a, y, 0, 0, 1],
  },
  affine: {
    unknowns: 6,
    equations: (from, to, weight) => [
      { terms: [from.x, from.y, 1, 0, 0, 0], value: to.x, weight },
      { terms: [0, 0, 0, from.x, from.y, 1], value: to.y, weight },
    ],
    transform: ([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]) => [a, b, c, d, e, f, 0, 0, 1],
  },
  projective: {
    unknowns: 8,
    equations: (from, to, weight) => [
      { terms: [from.x, from.y, 1, 0, 0, 0, -from.x * to.x, -from.y * to.x], value: to.x, weight },
      { terms: [0, 0, 0, from.x, from.y, 1, -from.x * to.y, -from.y * to.y], value: to.y, weight },
    ],
    transform: ([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0]) => [a, b, c, d, e, f, g, h, 1],
  },
};

interface ModelEntry {
  unknowns: number;
  equations: (from: Point, to: Point, weight: number) => Equation[];
  transform: (coefficients: number[]) => Transform;
}

function extent(points: Point[]): number {
  return Math.max(1, ...points.map(({ x, y }) => Math.max(Math.abs(x), Math.abs(y))));
}
