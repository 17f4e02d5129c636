import { type Block, lines, type Space } from '../blocks.ts';
import { html } from '../html.ts';
import { palette } from '../look/palette.ts';
import type { Leaf } from '../subjects/agenda.ts';

/** A leaf of a wall calendar: weekday, date, month. `low` sets it lower for two above each other; `struck` draws a stroke through the date. */
export async function drawLeaf(
  { weekday, date, month }: Leaf,
  { width, low, struck }: { width: number; low: boolean; struck: boolean },
  typeset: Space['typeset'],
): Promise<Block> {
  const inner = width - 24;
  const day = await typeset(weekday, 'label', {
    width: inner,
    height: 60,
    max: Math.min(40, Math.round(width / 7.4)),
    min: 20,
  });
  const size = Math.round(width * (low ? 0.36 : 0.58));
  const number = await typeset(date, 'figure', { width: inner, height: size + 2, max: size, min: 40 });
  const name = await typeset(month, 'strong', {
    width: inner,
    height: 96,
    max: Math.min(38, Math.round(width / 8)),
    min: 26,
  });
  const strip = day.height + (low ? 10 : 24);
  const [above, below] = low ? [6, 10] : [14, 20];
  const height = strip + above + number.height + name.height + below;
  const stroke = html`<div
    style="position:absolute;left:${width * 0.14}px;top:${strip + above + number.height * 0.46}px;width:${width * 0.72}px;height:12px;border-radius:6px;background:${palette.false};transform:rotate(-12deg)"
  ></div>`;
  return {
    gap: 0,
    height,
    html: html`<div
      class="stack leaf"
      style="width:${width}px;height:${height}px;background:${palette.white}"
    >
      <div class="row centre" style="height:${strip}px;align-items:center;background:${palette.gold}">
        ${lines(day, 'teal-dark')}
      </div>
      <div class="row centre" style="margin-top:${above}px">${lines(number, 'ink')}</div>
      <div class="stack centred">${lines(name, 'ink')}</div>
      ${struck && stroke}
    </div>`,
  };
}
