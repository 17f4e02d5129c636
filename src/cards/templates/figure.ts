import { type Block, lines, type Space } from '../blocks.ts';
import { html } from '../html.ts';
import type { Figure } from '../subjects/announcement.ts';

/** A large figure with its unit on the same ground line, or below it where the line is too short. */
export async function figureBlock(
  { value, unit }: Figure,
  { width, typeset, world }: Space,
  { max, gap }: { max: number; gap: number },
): Promise<Block> {
  const number = await typeset(value, 'figure', { width, height: max * 2, max, min: 48 });
  const word = await typeset(unit, 'strong', {
    width,
    height: 70,
    max: Math.max(32, Math.round(number.size * 0.24)),
    min: 28,
  });
  const spacing = Math.round(number.size * 0.1);
  const beside = number.lines.length === 1 && number.width + spacing + word.width <= width;
  // The ground line of a figure stands at 0.8 of its line, that of text at 0.73 of a line of 1.32.
  const raise = Math.round(number.size * 0.15 - word.size * 0.3);
  const height = number.height + (unit && !beside ? word.height : 0);
  return {
    gap,
    height,
    html: html`<div
      class="${beside ? 'row' : 'stack'}"
      style="${beside ? `align-items:flex-end;gap:${spacing}px` : ''}"
    >
      ${lines(number, world.accent)}
      ${unit !== '' && html`<div style="padding-bottom:${beside ? raise : 0}px">${lines(word, world.text)}</div>`}
    </div>`,
  };
}
