import { expect, test } from 'vitest';
import { nextItem } from '#src/components/videotron/playlist.ts';

const noon = Date.parse('2026-11-24T12:00:00+07:00');
const items = [{ until: noon }, { until: null }, { until: noon + 3_600_000 }];

test('pictures are shown one after the other, and begin again', () => {
  expect([-1, 0, 1, 2].map((after) => nextItem(items, after, noon - 1))).toEqual([0, 1, 2, 0]);
});

test('a picture is passed over from the moment on that its time is past', () => {
  expect([-1, 1, 2].map((after) => nextItem(items, after, noon))).toEqual([1, 2, 1]);
});

test('a picture that is left alone stays', () => {
  expect(nextItem([{ until: null }], 0, noon)).toBe(0);
});

test('nothing is shown once everything is over', () => {
  expect(nextItem([{ until: noon }, { until: noon }], 0, noon)).toBeUndefined();
  expect(nextItem([], -1, noon)).toBeUndefined();
});
