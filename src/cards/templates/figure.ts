import { type Block, lines, type Space } from '../blocks.ts';
import { html } from '../html.ts';
import type { Figure } from '../subjects/announcement.ts';

/** A large figure with its unit on the same ground line; where even a somewhat smaller figure leaves no room for it, below. */
export async function figureBlock(
  { value, unit }: Figure,
  { width, typeset, world }: Space,
  { max, gap }: { max: number; gap: number },
): Promise<Block> {
  const word = await typeset(unit, 'strong', {
    width,
    height: 70,
    max: Math.max(32, Math.round(max * 0.2)),
    min: 28,
  });
  const spacing = Math.round(max * 0.1);
  const box = { width: width - spacing - word.width, height: max, max, min: Math.round(max * 0.7) };
  const besideUnit = await typeset(value, 'figure', box);
  const beside = !besideUnit.cut;
  const number = beside
    ? besideUnit
    : await typeset(value, 'figure', { width, height: max * 2, max, min: 40 });
  // From the lower edge of its line to its ground line: 0.09 of a figure's size, 0.25 of a text's (ascent, descent and line height of the font).
  const raise = Math.round(number.size * 0.092 - word.size * 0.252);
  return {
    gap,
    height: number.height + (beside ? 0 : word.height),
    html: html`<div
      class="${beside ? 'row' : 'stack'}"
      style="${beside ? `align-items:flex-end;gap:${spacing}px` : ''}"
    >
      ${lines(number, world.accent)}
      <div class="stack" style="padding-bottom:${beside ? raise : 0}px">${lines(word, world.text)}</div>
    </div>`,
  };
}
