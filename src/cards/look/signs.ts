import { verdictLegend } from '#src/domain/verdict-legend.ts';
import { verdicts, type Verdict } from '#src/domain/verdicts.ts';
import { Html, html } from '../html.ts';
import { rgbOf } from '#src/domain/contrast.ts';
import { palette } from './palette.ts';

/** The shape of a verdict in its colour; it says the verdict to those who see no colour. */
export function verdictSign(verdict: Verdict, size: number): Html {
  const { colour } = verdicts[verdict];
  const { shape, sign } = verdictLegend[verdict];
  return framed(size, palette[colour], palette.white, { shape: new Html(shape), sign: new Html(sign) });
}

/** The shapes of a verdict as a pale pattern behind a quoted claim, so that no cut of it is without them. */
export function verdictPattern(verdict: Verdict, { width, height }: { width: number; height: number }): Html {
  const { colour } = verdicts[verdict];
  const { shape, sign } = verdictLegend[verdict];
  const [step, size] = [112, 60];
  const columns = Math.ceil(width / step);
  const rows = Math.ceil(height / (step * 0.62));
  const places = Array.from({ length: rows * columns }, (_, i) => {
    const row = Math.floor(i / columns);
    const left = (i % columns) * step + (row % 2) * (step / 2) + 8;
    return html`<g transform="translate(${left} ${round(row * step * 0.62 + 8)}) scale(${size / 100})">
      ${new Html(shape)}
      <g fill="none" stroke="${palette.sand}" stroke-width="12" stroke-linecap="round" stroke-linejoin="round"
        >${new Html(sign)}</g
      >
    </g>`;
  });
  return html`<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
    <g fill="${paler(palette[colour], palette.sand)}">${places}</g>
  </svg>`;
}

/** The sign of an event that does not take place as planned: a cross, or the two bars of a pause. */
export function statusSign(status: 'cancelled' | 'postponed', size: number): Html {
  const colour = status === 'cancelled' ? palette.white : palette.ink;
  const sign = status === 'cancelled' ? 'M26 26l48 48M74 26 26 74' : 'M38 26v48M62 26v48';
  return html`<svg width="${size}" height="${size}" viewBox="0 0 100 100">
    <path d="${sign}" fill="none" stroke="${colour}" stroke-width="15" stroke-linecap="round" />
  </svg>`;
}

/** The neutral drawing of an office without a logo: a ballot box with a flame. */
export function neutralMark(size: number, colour: string, ground: string): Html {
  return html`<svg width="${size}" height="${size}" viewBox="0 0 48 48">
    <rect x="9" y="25" width="30" height="17" rx="3" fill="${colour}" />
    <rect x="16" y="29.5" width="16" height="3.4" rx="1.7" fill="${ground}" />
    <path d="M24 3c5 5 7.4 8.4 7.4 12.6a7.4 7.4 0 0 1-14.8 0C16.600 11.4 19 8 24 3z" fill="${colour}" />
    <path d="M24 11.5c2 2.2 2.9 3.6 2.9 5.2a2.9 2.9 0 0 1-5.8 0c0-1.600.9-3 2.9-5.2z" fill="${ground}" />
  </svg>`;
}

const bands = new Map<string, Html>();

/** Pucuk rebung, the bamboo shoot of Melayu Riau weaving: triangles in triangles. The only ornament of a card. */
export function rebungBand(
  width: number,
  height: number,
  outer: string,
  inner: string,
  ground: string,
): Html {
  const key = [width, height, outer, inner, ground].join();
  const band = bands.get(key) ?? drawBand(width, height, outer, inner, ground);
  bands.set(key, band);
  return band;
}

function drawBand(width: number, height: number, outer: string, inner: string, ground: string): Html {
  const count = Math.round(width / (height * 0.72));
  const step = width / count;
  const triangles = (inset: number, top: number) =>
    Array.from({ length: count }, (_, i) => {
      const [left, middle, right] = [inset, 0.5, 1 - inset].map((part) => round((i + part) * step));
      return `M${left} ${height}L${middle} ${round(height * top)}L${right} ${height}z`;
    }).join('');
  return html`<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
    <path d="${triangles(0, 0)}" fill="${outer}" />
    <path d="${triangles(0.2, 0.36)}" fill="${ground}" />
    <path d="${triangles(0.34, 0.64)}" fill="${inner}" />
  </svg>`;
}

function framed(
  size: number,
  colour: string,
  stroke: string,
  { shape, sign }: { shape: Html; sign: Html },
): Html {
  return html`<svg width="${size}" height="${size}" viewBox="0 0 100 100">
    <g fill="${colour}">${shape}</g>
    <g fill="none" stroke="${stroke}" stroke-width="12" stroke-linecap="round" stroke-linejoin="round">
      ${sign}
    </g>
  </svg>`;
}

/** A colour on a ground, an eighth strong. One opaque colour: a group with opacity is drawn twice. */
function paler(colour: string, ground: string): string {
  const [ink, paper] = [rgbOf(colour), rgbOf(ground)];
  return `rgb(${[0, 1, 2].map((i) => Math.round((ink[i] ?? 0) * 0.13 + (paper[i] ?? 0) * 0.87)).join(' ')})`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
