import { expect, test } from 'vitest';
import { errorsOf, fitRobustly, fitTransform, type Model, type Pair } from '#src/register/checker/fit.ts';
import { solved } from '#src/register/checker/linear.ts';
import { applied, rescaled, type Transform } from '#src/register/checker/transform.ts';
import { createRandom } from '../../bench/random.ts';

const sideways: Transform = [1.1, 0.08, 30, -0.05, 0.97, 12, 0.0001, -0.00005, 1];
const models: Record<Model, Transform> = {
  similarity: [1.2, -0.3, 40, 0.3, 1.2, -7, 0, 0, 1],
  affine: [1.2, 0.1, 40, -0.2, 0.8, -7, 0, 0, 1],
  projective: sideways,
};

function pairsBy(transform: Transform, count: number, seed = 1): Pair[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const from = { x: random.integer(0, 540), y: random.integer(0, 675) };
    return { from, to: applied(transform, from), weight: 1 };
  });
}

test('equations are solved, also where the first has a zero in front', () => {
  expect(
    solved([
      [0, 2, 4],
      [3, 1, 5],
    ]),
  ).toEqual([1, 2]);
  expect(
    solved([
      [1, 2, 3],
      [2, 4, 6],
    ]),
  ).toBeUndefined();
});

for (const [model, transform] of Object.entries(models) as [Model, Transform][])
  test(`a ${model} transform is found from points that it moved`, () => {
    const pairs = pairsBy(transform, 12);
    const fit = fitTransform(pairs, model);
    expect(fit && Math.max(...errorsOf(pairs, fit))).toBeLessThan(1e-6);
  });

test('points on one spot determine nothing', () => {
  const pair = { from: { x: 5, y: 5 }, to: { x: 9, y: 9 }, weight: 1 };
  expect(fitTransform([pair, pair, pair, pair], 'affine')).toBeUndefined();
});

test('a third of wrong pairs does not pull the transform away', () => {
  const random = createRandom(7);
  const pairs = pairsBy(sideways, 90);
  const spoilt = pairs.map((pair, i) =>
    i % 3 === 0
      ? { ...pair, to: { x: pair.to.x + random.integer(8, 40), y: pair.to.y - random.integer(8, 40) } }
      : pair,
  );
  const fit = fitRobustly(spoilt, 'projective');
  expect(fit?.inliers).toHaveLength(60);
  expect(fit && Math.max(...errorsOf(pairs, fit.transform))).toBeLessThan(0.1);
});

test('a transform for resized pictures leads to the resized place', () => {
  const point = { x: 300, y: 200 };
  const { x, y } = applied(sideways, point);
  const half = applied(rescaled(sideways, 0.5, 0.25), { x: 150, y: 100 });
  expect(half.x).toBeCloseTo(x / 4, 6);
  expect(half.y).toBeCloseTo(y / 4, 6);
});
