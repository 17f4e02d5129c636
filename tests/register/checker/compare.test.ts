import { expect, test } from 'vitest';
import { blurred } from '#src/register/checker/blur.ts';
import { colourMap } from '#src/register/checker/colour.ts';
import { boxSums } from '#src/register/checker/integral.ts';
import { limits } from '#src/register/checker/judge.ts';
import { placesOf } from '#src/register/checker/places.ts';
import { residualMap, windowSize, windowStep } from '#src/register/checker/residual.ts';
import { matchSharpness } from '#src/register/checker/sharpness.ts';
import { matchTone } from '#src/register/checker/tone.ts';
import type { Transform } from '#src/register/checker/transform.ts';
import { coloured, drawnCard, fill, whole } from './scene.ts';

const card = drawnCard(5);
const still: Transform = [1, 0, 0, 0, 1, 0, 0, 0, 1];

test('a blur keeps the sum and spreads a point evenly', () => {
  const point = { data: new Float32Array(21 * 21), width: 21, height: 21 };
  point.data[10 * 21 + 10] = 1;
  const { data } = blurred(point, 1.5);
  expect(data.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 4);
  expect(data[10 * 21 + 7]).toBeCloseTo(data[7 * 21 + 10] ?? 0, 6);
});

test('sums of a box are those of its covered pixels', () => {
  const sums = boxSums(Float32Array.of(1, 2, 3, 4), Float32Array.of(5, 6, 7, 8), Uint8Array.of(1, 1, 0, 1), {
    width: 2,
    cell: 1,
  });
  expect(sums(0, 0, 2, 2)).toEqual({
    count: 3,
    card: 7,
    picture: 19,
    cardSquares: 21,
    products: 49,
    pictureSquares: 125,
  });
  expect(sums(1, 1, 2, 2).card).toBe(4);
});

test('sums by cells of several pixels are the same, without the rest at the edges', () => {
  const shades = Float32Array.from({ length: 7 * 5 }, (_, i) => i);
  const covered = new Uint8Array(7 * 5).fill(1);
  const [single, cells] = [1, 2].map((cell) => boxSums(shades, shades, covered, { width: 7, cell }));
  expect(cells?.(2, 0, 6, 4)).toEqual(single?.(2, 0, 6, 4));
  expect(cells?.(0, 2, 4, 4)).toEqual(single?.(0, 2, 4, 4));
});

test('the card is blurred as the picture is', () => {
  expect(matchSharpness(card, whole(blurred(card, 1.9))).sigma).toBe(1.8);
  expect(matchSharpness(card, whole(blurred(card, 0.5))).sigma).toBe(0.6);
});

test('one curve of shades undoes a filter', () => {
  const filtered = { ...card, data: card.data.map((shade) => 255 * (shade / 255) ** 0.6 * 0.8 + 20) };
  const { data } = matchTone(card, whole(filtered));
  const error = data.map((shade, i) => Math.abs(shade - (filtered.data[i] ?? 0)));
  expect(error.reduce((sum, value) => sum + value, 0) / error.length).toBeLessThan(1.5);
});

test('what is pale on a card is lost in a brightened picture, not changed, and a letter that was painted over there is', () => {
  const pale = { ...card, data: card.data.map((shade) => Math.min(246, shade * 1.04)) };
  for (const left of [60, 120, 180]) fill(pale, { left, top: 620, width: 30, height: 30 }, 213);
  const bright = { ...pale, data: pale.data.map((shade) => Math.min(255, shade * 1.18 + 10)) };
  // Cut off by the camera, made smaller by the messenger.
  const worst = () => {
    const picture = whole(blurred(bright, 1));
    return Math.max(...residualMap(matchTone(blurred(pale, 1), picture), picture, 1).values);
  };
  expect(worst()).toBeLessThan(limits.residual.doubtful);
  fill(bright, { left: 300, top: 302, width: 10, height: 14 }, 255);
  expect(worst()).toBeGreaterThan(limits.residual.changed);
});

test('the residual is highest where something was changed, however pale the picture', () => {
  const picture = { ...card, data: card.data.map((shade, i) => 60 + shade * 0.6 + ((i * 7919) % 13) - 6) };
  fill(picture, { left: 300, top: 302, width: 5, height: 14 }, 190);
  fill(picture, { left: 306, top: 302, width: 4, height: 14 }, 80);
  const { values, columns } = residualMap(matchTone(card, whole(picture)), whole(picture), 1);
  const worst = values.indexOf(Math.max(...values));
  expect(Math.max(...values)).toBeGreaterThan(0.85);
  expect(Math.abs((worst % columns) * windowStep + windowSize / 2 - 305)).toBeLessThan(10);
  expect(Math.abs(Math.floor(worst / columns) * windowStep + windowSize / 2 - 309)).toBeLessThan(12);
  expect(values.filter((value) => value > 0.6).length).toBeLessThan(60);
});

test('a picture without changes has a low residual everywhere, also one pixel out of place', () => {
  const soft = blurred(card, 1.5);
  const moved = { ...soft, data: soft.data.map((_, i) => soft.data[i + 1] ?? 235) };
  expect(Math.max(...residualMap(soft, whole(moved), 1).values)).toBeLessThan(limits.residual.doubtful);
});

test('a filter over all colours is none of the differences, one word in another colour is', () => {
  const paint = (word: [number, number, number]) =>
    coloured(card, (shade, x, y) => {
      if (y > 60 && y < 140 && x > 60 && x < 300) return word;
      return y > 600 ? [110, 20, 32] : [shade, shade * 0.97, shade * 0.9];
    });
  const genuine = paint([163, 18, 31]);
  const warm = {
    ...genuine,
    data: genuine.data.map((value, i) => [value * 0.9 + 25, value * 0.9 + 10, value * 0.7, 255][i % 4] ?? 0),
  };
  expect(Math.max(...colourMap(genuine, warm, still).values)).toBeLessThan(15);
  const swapped = colourMap(genuine, paint([31, 107, 59]), still);
  expect(Math.max(...swapped.values)).toBeGreaterThan(80);
});

test('a light card that is brightened until its colours are cut off has not changed them', () => {
  const genuine = coloured(card, (shade, x, y) =>
    y > 60 && y < 140 && x > 60 && x < 300 ? [233, 180, 77] : [shade * 1.06, shade * 1.02, shade * 0.96],
  );
  const bright = {
    ...genuine,
    data: genuine.data.map((value, i) => (i % 4 === 3 ? 255 : value * 1.18 + 10 + ((i * 7919) % 9) - 4)),
  };
  const { values, saturation } = colourMap(genuine, bright, still);
  expect(Math.max(...values)).toBeLessThan(limits.colour.doubtful);
  expect(saturation).toBeGreaterThan(0.5);
  const gray = genuine.data.map((_, i) => (i % 4 === 3 ? 255 : (genuine.data[i - (i % 4) + 1] ?? 0)));
  expect(colourMap(genuine, { ...genuine, data: gray }, still).saturation).toBeLessThan(limits.saturation);
});

test('neighbouring cells are one place, told as shares of the card, the worst place first', () => {
  const values = new Float32Array(100);
  values.set([0.9, 1.1], 22);
  values.set([2], 88);
  const places = placesOf({ columns: 10, rows: 10, values, step: 4, size: 12 }, 0.8, 2, {
    width: 48,
    height: 48,
  });
  expect(places).toEqual([
    { left: 32 / 48, top: 32 / 48, width: 0.25, height: 0.25, score: 2 },
    { left: 8 / 48, top: 8 / 48, width: 16 / 48, height: 0.25, score: expect.closeTo(1.1) },
  ]);
});
