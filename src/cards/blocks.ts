import type { Verdict } from '#src/domain/verdicts.ts';
import type { Cover } from './card-content.ts';
import type { Setting } from './frames.ts';
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
  return html`<div class="lines" style="${css}">${lineByLine(fitted)}</div>`;
}

/** True where a card shows a text just as it was set here; templates try several ways. */
export function isShown(fitted: Fitted, card: Html): boolean {
  const all = lineByLine(fitted).map(({ markup }) => markup);
  return all.length > 0 && card.markup.includes(all.join(''));
}

function lineByLine({ style, size, lines: texts }: Fitted): Html[] {
  const height = lineHeightOf(style, size);
  return texts.map((text) => html`<div class="line" style="height:${height}px">${text}</div>`);
}

/** A set text as a block. */
export function textBlock(fitted: Fitted, colour: ColourName, gap: number): Block {
  return { html: lines(fitted, colour), height: fitted.height, gap };
}

/** Height of blocks above each other; the gap above the first does not count. */
export function heightOf(blocks: Pick<Block, 'height' | 'gap'>[]): number {
  return blocks.reduce((sum, block, i) => sum + block.height + (i === 0 ? 0 : block.gap), 0);
}

/** Blocks above each other as one. */
export function stacked(blocks: Block[], gap: number): Block {
  return {
    gap,
    height: heightOf(blocks),
    html: html`<div class="stack">
      ${blocks.map((block, i) => html`<div class="stack" style="margin-top:${i === 0 ? 0 : block.gap}px">${block.html}</div>`)}
    </div>`,
  };
}

/**
 * Blocks as a column that fills its height: what is left over first widens the gaps, up to twice their width, then stands above and below in
 * proportion 2 : 3, where the eye sees the middle.
 */
export function column(blocks: Block[], height: number): Html {
  const gaps = blocks.slice(1).reduce((sum, { gap }) => sum + gap, 0);
  const left = Math.max(0, height - heightOf(blocks));
  const stretch = gaps === 0 ? 0 : Math.min(1, (left * 0.6) / gaps);
  const top = Math.round((left - gaps * stretch) * 0.4);
  const spaced = blocks.map((block, i) => ({
    ...block,
    gap: i === 0 ? 0 : Math.round(block.gap * (1 + stretch)),
  }));
  return html`<div class="stack" style="padding-top:${top}px">${stacked(spaced, 0).html}</div>`;
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
  setting: Setting;
  world: (typeof worlds)[World];
  /** In units; `smallestOfAll` (templates/headline.ts) in the last resort. */
  smallestHeadline: number;
  typeset: (text: string, style: StyleName, box: TextBox) => Promise<Fitted>;
  stamped: Stamped;
  /** Pixels of a unit. */
  pixels: number;
}

/** Stamps the picture of a claim and fills a window of pixels with it; gives its address as data. */
export type Stamped = (
  image: Cover,
  verdict: Verdict,
  window: { width: number; height: number },
) => Promise<string>;
