import type { Point } from './pixels.ts';

/**
 * A projective transform of the plane, row by row (Hartley and Zisserman, Multiple View Geometry, 2.3): the card's pixels to those of the
 * picture under examination.
 */
export type Transform = [number, number, number, number, number, number, number, number, number];

/** Where a transform leads a point. */
export function applied([a, b, c, d, e, f, g, h, i]: Transform, { x, y }: Point): Point {
  const z = g * x + h * y + i;
  return { x: (a * x + b * y + c) / z, y: (d * x + e * y + f) / z };
}

/** The same transform for a card and a picture of which each was resized: `from` and `to` are the new sizes by the old ones. */
export function rescaled([a, b, c, d, e, f, g, h, i]: Transform, from: number, to: number): Transform {
  const k = to / from;
  return [a * k, b * k, c * to, d * k, e * k, f * to, g / from, h / from, i];
}

/** Distance of two points in pixels. */
export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
