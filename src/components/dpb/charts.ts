import { scaleBand, scaleLinear, scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';

/** Width of every chart in its own units: about that of a phone, so that its letters keep their size there. */
export const chartWidth = 360;

/** Bars from zero, one below the other: places for `values` and round numbers along the axis. `label` is the width kept for names. */
export function barChart(values: { name: string; value: number }[], label: number): BarChart {
  const barHeight = 24;
  const height = values.length * barHeight;
  const rows = scaleBand<number>()
    .domain(values.keys())
    .range([0, height])
    .paddingInner(0.28)
    .paddingOuter(0.14);
  const length = scaleLinear()
    .domain([0, Math.max(1, ...values.map(({ value }) => value))])
    .range([0, chartWidth - label - figureWidth]);
  return {
    height,
    bars: values.map(({ name, value }, i) => ({
      name,
      value,
      x: label,
      y: round(rows(i) ?? 0),
      width: round(Math.max(1, length(value))),
      height: round(rows.bandwidth()),
    })),
  };
}

/** A line over time with its points, from zero, and round numbers along the axis. Needs at least two points, earliest first. */
export function timeChart(values: { day: string; value: number }[], height: number): TimeChart {
  const margin = { top: 14, right: 12, bottom: 26, left: 44 };
  const days = values.map(({ day }) => Date.parse(day));
  const x = scaleUtc()
    .domain([Math.min(...days), Math.max(...days)])
    .range([margin.left, chartWidth - margin.right]);
  const y = scaleLinear()
    .domain([0, Math.max(...values.map(({ value }) => value))])
    .nice(4)
    .range([height - margin.bottom, margin.top]);
  const points = values.map(({ day, value }) => ({
    x: round(x(Date.parse(day))),
    y: round(y(value)),
    day,
    value,
  }));
  return {
    height,
    points,
    path:
      line<{ x: number; y: number }>(
        (point) => point.x,
        (point) => point.y,
      )(points) ?? '',
    levels: y.ticks(4).map((value) => ({ value, y: round(y(value)) })),
    years: x
      .ticks(5)
      .map((date) => ({ year: date.getUTCFullYear(), x: round(x(date)) }))
      .filter(({ year }, i, all) => all.findIndex((tick) => tick.year === year) === i),
    left: margin.left,
    right: chartWidth - margin.right,
    bottom: height - margin.bottom,
  };
}

/** Room for a figure behind the longest bar. */
const figureWidth = 62;

/** A tenth of a unit is finer than any screen, and keeps the page small. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}

interface BarChart {
  height: number;
  bars: { name: string; value: number; x: number; y: number; width: number; height: number }[];
}

interface TimeChart {
  height: number;
  points: { x: number; y: number; day: string; value: number }[];
  /** The line, as SVG path data. */
  path: string;
  levels: { value: number; y: number }[];
  years: { year: number; x: number }[];
  left: number;
  right: number;
  bottom: number;
}
