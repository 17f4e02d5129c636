import { type Block, heightOf, stacked } from '../blocks.ts';
import { html } from '../html.ts';
import { type ColourName, palette } from '../look/palette.ts';

/** Width that the edge of a box takes. */
export const boxEdge = 10;

/** Blocks on a ground of their own with a strong edge at the left. */
export function edgedBox(
  blocks: Block[],
  {
    ground,
    edge,
    pad,
    gap,
  }: { ground: ColourName; edge: ColourName; pad: readonly [number, number]; gap: number },
): Block {
  const height = heightOf(blocks) + pad[0] * 2;
  return {
    gap,
    height,
    html: html`<div
      class="stack"
      style="height:${height}px;padding:${pad[0]}px ${pad[1]}px;border-left:${boxEdge}px solid ${palette[edge]};border-radius:0 20px 20px 0;background:${palette[ground]}"
    >
      ${stacked(blocks, 0).html}
    </div>`,
  };
}
