import { expect, test } from 'vitest';
import { barChart, chartWidth, timeChart } from '#src/components/dpb/charts.ts';

test('bars are as long as their values, from zero, and leave room for names and figures', () => {
  const { bars, height } = barChart(
    [
      { name: 'Tapung', value: 400 },
      { name: 'Salo', value: 100 },
    ],
    120,
  );
  const [long, short] = bars;
  expect((long?.width ?? 0) / (short?.width ?? 1)).toBeCloseTo(4, 1);
  expect(bars.map(({ x }) => x)).toEqual([120, 120]);
  expect(120 + (long?.width ?? 0)).toBeLessThan(chartWidth - 50);
  expect((short?.y ?? 0) + (short?.height ?? 0)).toBeLessThanOrEqual(height);
});

test('a kecamatan without voters still has a bar to see', () => {
  expect(barChart([{ name: 'Kosong', value: 0 }], 120).bars[0]?.width).toBeGreaterThan(0);
});

test('time runs to scale, and the line begins at zero', () => {
  const days = ['2018-08-20', '2019-08-20', '2024-08-20'];
  const { points, levels, years, bottom, path } = timeChart(
    days.map((day, i) => ({ day, value: 1000 * (i + 1) })),
    200,
  );
  const [a, b, c] = points.map(({ x }) => x) as [number, number, number];
  expect((c - b) / (b - a)).toBeCloseTo(5, 1);
  expect(levels[0]).toEqual({ value: 0, y: bottom });
  expect(points.every(({ y }) => y >= 0 && y < bottom)).toBe(true);
  expect(new Set(years.map(({ year }) => year)).size).toBe(years.length);
  expect(path).toMatch(/^M[\d.,L]+$/);
});
