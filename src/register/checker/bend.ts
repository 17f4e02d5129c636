import type { Pair } from './fit.ts';
import { leastSquares } from './linear.ts';
import type { Point } from './pixels.ts';
import { applied, type Transform } from './transform.ts';

/**
 * What no flat transform can tell: the bulge of a lens, the curl of paper. A shift in the picture, by polynomials of third degree over the whole card,
 * which are far too stiff to follow a changed letter.
 */
export interface Bend {
  /** Coefficients for the shift across and down, in pixels of the picture. */
  dx: number[];
  dy: number[];
  /** Of the card in pixels: its middle is where the polynomials have their origin. */
  width: number;
  height: number;
}

/** A bend is looked for when a fifth of the pairs lie further than this from where the transform leads, in pixels: those near the edges. */
const straightEnough = 0.14;
/** Pairs that ten coefficients need to be held in check. */
const fewest = 20;
/** Keeps the polynomials from swinging where no pair lies: what a coefficient of one pixel costs, in pixels of one pair. */
const stiffness = 0.3;

/** The bend that remains between the pairs and the transform; undefined when the card lies flat, or too little of it was found to tell. */
export function fitBend(
  pairs: Pair[],
  transform: Transform,
  card: { width: number; height: number },
): Bend | undefined {
  const shifts = pairs.map(({ from, to, weight }) => {
    const flat = applied(transform, from);
    return { terms: termsOf(from, card), dx: to.x - flat.x, dy: to.y - flat.y, weight };
  });
  const flatError = upper(shifts.map(({ dx, dy }) => Math.hypot(dx, dy)));
  if (pairs.length < fewest || flatError < straightEnough) return undefined;
  let coefficients: { dx: number[]; dy: number[] } = { dx: [], dy: [] };
  let errors = shifts.map(({ dx, dy }) => Math.hypot(dx, dy));
  for (let round = 0; round < 8; round++) {
    const scale = upper(errors) * 1.5 + 0.1;
    const equations = (axis: 'dx' | 'dy') =>
      shifts.map((shift, i) => ({
        terms: shift.terms,
        value: shift[axis],
        weight: shift.weight / (1 + ((errors[i] ?? 0) / scale) ** 2) ** 2,
      }));
    const [dx, dy] = [
      leastSquares([...equations('dx'), ...stiff], 10),
      leastSquares([...equations('dy'), ...stiff], 10),
    ];
    if (!dx || !dy) return undefined;
    coefficients = { dx, dy };
    errors = shifts.map((shift) =>
      Math.hypot(shift.dx - sum(dx, shift.terms), shift.dy - sum(dy, shift.terms)),
    );
  }
  return upper(errors) < flatError * 0.8
    ? { ...coefficients, width: card.width, height: card.height }
    : undefined;
}

/** Where a point of the card is in the picture. */
export function located(transform: Transform, bend: Bend | undefined, point: Point): Point {
  const flat = applied(transform, point);
  if (!bend) return flat;
  const row = bentRow(bend, point.y);
  const x = (2 * point.x) / bend.width - 1;
  return { x: flat.x + atShare(row.dx, x), y: flat.y + atShare(row.dy, x) };
}

/**
 * The shift in one row of the card: polynomials in the place across it, from -1 at its left edge to 1 at its right one, as four coefficients each. A
 * whole row is asked for at once because working it out anew for every pixel takes three times as long.
 */
export function bentRow({ dx, dy, height }: Bend, top: number): { dx: RowShift; dy: RowShift } {
  const y = (2 * top) / height - 1;
  return { dx: rowOf(dx, y), dy: rowOf(dy, y) };
}

/** The terms of termsOf, gathered by their power of x. */
function rowOf(coefficients: number[], y: number): RowShift {
  const [one = 0, x = 0, y1 = 0, xx = 0, xy = 0, yy = 0, xxx = 0, xxy = 0, xyy = 0, yyy = 0] = coefficients;
  return [one + y * (y1 + y * (yy + y * yyy)), x + y * (xy + y * xyy), xx + y * xxy, xxx];
}

/** Constant, linear, square and cubic. */
type RowShift = [number, number, number, number];

function atShare([a, b, c, d]: RowShift, x: number): number {
  return a + x * (b + x * (c + x * d));
}

/** The value that a fifth of the errors exceed. */
function upper(errors: number[]): number {
  return Float64Array.from(errors).sort()[Math.floor(errors.length * 0.8)] ?? 0;
}

function termsOf(point: Point, { width, height }: { width: number; height: number }): number[] {
  const x = (2 * point.x) / width - 1;
  const y = (2 * point.y) / height - 1;
  return [1, x, y, x * x, x * y, y * y, x * x * x, x * x * y, x * y * y, y * y * y];
}

const stiff = Array.from({ length: 10 }, (_, k) => ({
  terms: Array.from({ length: 10 }, (_term, i) => (i === k ? 1 : 0)),
  value: 0,
  weight: stiffness ** 2,
}));

function sum(coefficients: number[], terms: number[]): number {
  return terms.reduce((total, term, i) => total + term * (coefficients[i] ?? 0), 0);
}
