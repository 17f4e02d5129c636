import { type Block, lines, type Space } from '../blocks.ts';
import { html } from '../html.ts';
import { palette } from '../look/palette.ts';
import type { Leaf } from '../subjects/agenda.ts';

/** `number` is the date's size as a part of the leaf's width; the rest are units. */
const forms = {
  full: { number: 0.58, strip: 24, above: 14, below: 22, pad: 32 },
  narrow: { number: 0.52, strip: 18, above: 12, below: 18, pad: 24 },
  low: { number: 0.36, strip: 6, above: 6, below: 8, pad: 20 },
} as const;

/** `full` for one day, `narrow` for two beside each other, `low` for two above each other. */
export type LeafForm = keyof typeof forms;

/** How a leaf is to be drawn. */
export interface LeafShape {
  width: number;
  /** Largest height. */
  most: number;
  form: LeafForm;
  struck: boolean;
}

/** A leaf of a wall calendar: weekday, date, month and year. `struck` draws a stroke through the date. */
export async function drawLeaf(
  { weekday, date, month, year }: Leaf,
  { width, form, struck, most }: LeafShape,
  typeset: Space['typeset'],
): Promise<Block & { width: number }> {
  const { number: part, strip: stripPad, above, below, pad } = forms[form];
  const inner = width - pad;
  const small = Math.max(28, Math.min(38, Math.round(width / 9)));
  const day = await typeset(weekday, 'label', { width: inner, height: 60, max: small, min: 28 });
  // Two narrow leaves always break before the year, so that they are of one height.
  const names = { full: [`${month} ${year}`], narrow: [month, year], low: [`${month.slice(0, 3)} ${year}`] }[
    form
  ];
  const box = { width: inner, height: 100, max: small, min: 28 };
  const name = await Promise.all(names.map((text) => typeset(text, 'strong', box)));
  const strip = day.height + stripPad;
  const around = name.reduce((sum, line) => sum + line.height, strip + above + below);
  const size = Math.max(40, Math.min(Math.round(width * part), most - around));
  const number = await typeset(date, 'figure', { width: inner, height: size + 2, max: size, min: 36 });
  const height = around + number.height;
  const middle = strip + above + number.height / 2;
  return {
    gap: 0,
    width,
    height,
    html: html`<div
      class="stack leaf"
      style="width:${width}px;height:${height}px;background:${palette.white}"
    >
      <div class="row centre" style="height:${strip}px;align-items:center;background:${palette.gold}">
        ${lines(day, 'teal-dark')}
      </div>
      <div class="row centre" style="margin-top:${above}px">${lines(number, 'ink')}</div>
      <div class="stack centred">${name.map((line) => lines(line, 'ink'))}</div>
      ${struck && stroke(width, middle)}
    </div>`,
  };
}

function stroke(width: number, middle: number) {
  const [left, length, height] = [width * 0.12, width * 0.76, Math.max(8, Math.round(width * 0.036))];
  return html`<div
    style="position:absolute;left:${left}px;top:${middle - height / 2}px;width:${length}px;height:${height}px;border-radius:${height / 2}px;background:${palette.false};transform:rotate(-12deg)"
  ></div>`;
}
