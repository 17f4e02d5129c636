import { type Block, heightOf, stacked } from '../blocks.ts';
import { type Html, html } from '../html.ts';
import { type ColourName, palette } from '../look/palette.ts';

/** Width that the edge of a box takes. */
export const boxEdge = 10;

/** Blocks on a ground of their own with a strong edge at the left. */
export function edgedBox(blocks: Block[], { ground, edge, pad, gap, behind }: BoxLook): Block {
  const height = heightOf(blocks) + pad[0] * 2;
  const pattern = behind?.pattern({ width: behind.width - boxEdge, height });
  return {
    gap,
    height,
    html: html`<div
      class="stack ${pattern ? 'patterned' : ''}"
      style="height:${height}px;padding:${pad[0]}px ${pad[1]}px;border-left:${boxEdge}px solid ${palette[edge]};border-radius:0 20px 20px 0;background:${palette[ground]}"
    >
      ${pattern && html`<div class="at" style="left:0;top:0">${pattern}</div>`}
      <div class="stack upon">${stacked(blocks, 0).html}</div>
    </div>`,
  };
}

/** How a box is drawn. */
export interface BoxLook {
  ground: ColourName;
  edge: ColourName;
  /** Above and below, and at the sides. */
  pad: readonly [number, number];
  gap: number;
  /** A pattern between ground and blocks, and the width of the whole box. */
  behind?: { width: number; pattern: (size: { width: number; height: number }) => Html };
}
