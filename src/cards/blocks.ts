import type { Frame } from './frames.ts';
import { type Html, html } from './html.ts';
import { type ColourName, palette } from './look/palette.ts';
import type { World, worlds } from './look/worlds.ts';
import { type Fitted, lineHeightOf, type TextBox } from './text/fit.ts';
import { type StyleName, styles } from './text/styles.ts';

/** A set text as markup, line by line, so that what was measured is what is drawn. */
export function lines(fitted: Fitted, colour: ColourName, decoration = ''): Html {
  const { style, size } = fitted;
  const { weight, spacing, hang } = styles[style];
  const line = lineHeightOf(style, size);
  const css = `color:${palette[colour]};font-size:${size}px;line-height:${line}px;font-weight:${weight};letter-spacing:${spacing}em;margin-left:${-hang * size}px;${decoration}`;
  return html`<div class="lines" style="${css}">
    ${fitted.lines.map((text) => html`<div class="line" style="height:${line}px">${text}</div>`)}
  </div>`;
}

/** A set text as a block. */
export function textBlock(fitted: Fitted, colour: ColourName, gap: number): Block {
  return { html: lines(fitted, colour), height: fitted.height, gap };
}

/** Height that is left beside these blocks, for one more with a gap of its own. */
export function roomBeside(space: Space, blocks: Block[], gap: number): number {
  const heights = blocks.reduce((sum, block) => sum + block.height + block.gap, 0);
  return space.height - heights - gap;
}

/**
 * Blocks as a column that fills its height: what is left over first widens the gaps by up to a half, then stands above and below in
 * proportion 2 : 3, where the eye sees the middle.
 */
export function column(blocks: Block[], height: number): Html {
  const used = blocks.reduce((sum, block, i) => sum + block.height + (i === 0 ? 0 : block.gap), 0);
  const gaps = blocks.slice(1).reduce((sum, { gap }) => sum + gap, 0);
  const left = Math.max(0, height - used);
  const stretch = gaps === 0 ? 0 : Math.min(0.5, left / gaps);
  const top = Math.round((left - gaps * stretch) * 0.4);
  return html`${blocks.map(
    (block, i) =>
      html`<div
        class="block"
        style="margin-top:${i === 0 ? top : Math.round(block.gap * (1 + stretch))}px;height:${block.height}px"
      >
        ${block.html}
      </div>`,
  )}`;
}

/** Part of a card's body, with its height and the gap that it wants above it. */
export interface Block {
  html: Html;
  height: number;
  gap: number;
}

/** Where a template may draw, and with what. */
export interface Space {
  width: number;
  height: number;
  shape: Frame['shape'];
  roomy: boolean;
  world: (typeof worlds)[World];
  typeset: (text: string, style: StyleName, box: TextBox) => Promise<Fitted>;
}
