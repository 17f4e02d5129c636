import { expect, test } from 'vitest';
import { texturedBlocks } from '#src/register/checker/blocks.ts';
import { errorsOf, type Pair } from '#src/register/checker/fit.ts';
import { matchBlocks } from '#src/register/checker/match.ts';
import { grayOf, halved, type Point } from '#src/register/checker/pixels.ts';
import { registerCard } from '#src/register/checker/register.ts';
import { applied, type Transform } from '#src/register/checker/transform.ts';
import { warped } from '#src/register/checker/warp.ts';
import { coloured, drawnCard, fill, seen } from './scene.ts';

const card = drawnCard(3);
const still: Transform = [1, 0, 0, 0, 1, 0, 0, 0, 1];
/** Where a QR code would stand. */
const corner: Point[] = [
  { x: 410, y: 540 },
  { x: 500, y: 540 },
  { x: 500, y: 630 },
  { x: 410, y: 630 },
];

function anchorsBy(transform: Transform, error = 0): Pair[] {
  return corner.map((from, i) => {
    const { x, y } = applied(transform, from);
    return {
      from,
      to: { x: x + (i % 2 === 0 ? error : -error), y: y + (i < 2 ? error : -error) },
      weight: 1,
    };
  });
}

/** A transform, and its inverse by which the picture is drawn. */
function shift(x: number, y: number): [Transform, Transform] {
  return [
    [1, 0, x, 0, 1, y, 0, 0, 1],
    [1, 0, -x, 0, 1, -y, 0, 0, 1],
  ];
}

test('halving keeps the mean and leaves an odd last row out', () => {
  expect(halved({ data: Float32Array.of(0, 10, 20, 30, 99, 99), width: 2, height: 3 })).toEqual({
    data: Float32Array.of(15),
    width: 1,
    height: 1,
  });
});

test('shades of a smaller picture are means, and the rest at the edges is left out', () => {
  const shades = Float32Array.of(0, 10, 99, 20, 30, 99, 99, 99, 99);
  const { data, width, height } = grayOf(coloured({ data: shades, width: 3, height: 3 }), 2);
  expect([width, height]).toEqual([1, 1]);
  expect(data[0]).toBeCloseTo(15, 4);
});

test('blocks lie where there is texture in both directions, not on planes and plain edges', () => {
  const plain = { data: new Float32Array(200 * 200).fill(200), width: 200, height: 200 };
  fill(plain, { left: 0, top: 0, width: 200, height: 90 }, 30);
  expect(texturedBlocks(plain, 16, 80)).toEqual([]);
  const blocks = texturedBlocks(card, 16, 80);
  expect(blocks.length).toBeGreaterThan(60);
  expect(new Set(blocks.map(({ x, y }) => `${Math.floor(x / 180)} ${Math.floor(y / 225)}`)).size).toBe(9);
});

test('a block is found again to a tenth of a pixel, whatever brightness and contrast', () => {
  const [, back] = shift(2.3, -1.6);
  const moved = seen(card, back, card.width, card.height);
  const pale = { ...moved, data: moved.data.map((shade) => 90 + shade * 0.5) };
  const blocks = texturedBlocks(card, 18, 60);
  const { matches, visible } = matchBlocks(card, (box) => warped(pale, still, box), blocks, {
    size: 18,
    reach: 4,
  });
  expect(visible).toBe(blocks.length);
  expect(matches.length).toBeGreaterThan(blocks.length * 0.9);
  for (const { dx, dy } of matches) {
    expect(Math.abs(dx - 2.3)).toBeLessThan(0.3);
    expect(Math.abs(dy + 1.6)).toBeLessThan(0.3);
  }
});

test('blocks that are not there are not found', () => {
  const other = drawnCard(99);
  const blocks = texturedBlocks(card, 18, 60);
  const { matches } = matchBlocks(card, (box) => warped(other, still, box), blocks, { size: 18, reach: 4 });
  expect(matches.length).toBeLessThan(blocks.length * 0.3);
});

test('laying a picture upon the card says where it ends', () => {
  const { covered, data } = warped(
    { data: new Float32Array(100).fill(50), width: 10, height: 10 },
    [1, 0, -5, 0, 1, 0, 0, 0, 1],
    { width: 10, height: 10 },
  );
  expect(covered[0]).toBe(0);
  expect(covered[9]).toBe(1);
  expect(data[9]).toBe(50);
});

test('a card is found from its corner alone: moved, larger, turned, and seen from the side', () => {
  const turn = 0.06;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const cases: [string, Transform, Transform][] = [
    ['moved', ...shift(31, 17)],
    ['large', [1.5, 0, 10, 0, 1.5, 10, 0, 0, 1], [1 / 1.5, 0, -10 / 1.5, 0, 1 / 1.5, -10 / 1.5, 0, 0, 1]],
    [
      'turned',
      [cos, -sin, 60, sin, cos, 10, 0, 0, 1],
      [cos, sin, -60 * cos - 10 * sin, -sin, cos, 60 * sin - 10 * cos, 0, 0, 1],
    ],
    [
      'sideways',
      inverse([1, 0.05, 20, 0.02, 1.02, 15, 0.00018, 0.0001, 1]),
      [1, 0.05, 20, 0.02, 1.02, 15, 0.00018, 0.0001, 1],
    ],
  ];
  for (const [name, transform, back] of cases) {
    const scale = name === 'large' ? 1.7 : 1.2;
    const picture = seen(card, back, Math.round(card.width * scale), Math.round(card.height * scale));
    const found = registerCard(card, picture, anchorsBy(transform, 0.4));
    expect(found?.found, name).toBeGreaterThan(0.9);
    if (!found) continue;
    const corners = [
      { x: 20, y: 20 },
      { x: 520, y: 20 },
      { x: 20, y: 650 },
    ];
    const wanted = corners.map((from) => ({ from, to: applied(transform, from), weight: 1 }));
    expect(Math.max(...errorsOf(wanted, found.transform)), name).toBeLessThan(0.8);
  }
});

test('another picture around the same QR code is not found', () => {
  const other = drawnCard(1234);
  const [transform] = shift(0, 0);
  expect(registerCard(card, other, anchorsBy(transform))?.found ?? 0).toBeLessThan(0.3);
});

function inverse([a, b, c, d, e, f, g, h, i]: Transform): Transform {
  const m: Transform = [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ];
  return m.map((value) => value / m[8]) as Transform;
}
