import { type Block, lines, type Space } from '../blocks.ts';
import { html } from '../html.ts';
import { palette } from '../look/palette.ts';
import type { AdhocSubject } from '../subjects/announcement.ts';

/** Stages as lines with their days at the right. */
export async function stageRows(
  stages: AdhocSubject['stages'],
  { width, typeset, world }: Space,
  { size: max, pad }: { size: number; pad: number },
): Promise<Block> {
  const rows = await Promise.all(
    stages.map(async ({ name, span }) => {
      const date = await typeset(span, 'strong', { width: width * 0.55, height: 90, max, min: 28 });
      const label = await typeset(name, 'text', {
        width: width - date.width - 40,
        height: max * 5,
        max,
        min: 28,
      });
      const height = Math.round(Math.max(date.height, label.height) + pad);
      return {
        height,
        html: html`<div
          class="row"
          style="justify-content:space-between;align-items:center;height:${height}px;border-top:2px solid ${palette[world.accent]}"
        >
          ${lines(label, world.text)}${lines(date, world.accent)}
        </div>`,
      };
    }),
  );
  return {
    gap: 0,
    height: rows.reduce((sum, { height }) => sum + height, 0),
    html: html`<div class="stack">${rows.map((entry) => entry.html)}</div>`,
  };
}
