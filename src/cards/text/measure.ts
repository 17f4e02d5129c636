import type { Renderer } from '@takumi-rs/core';
import { fromHtml } from '@takumi-rs/helpers/html';
import { html } from '../html.ts';
import { family } from '../look/fonts.ts';
import { type StyleName, styles } from './styles.ts';

/** Widths of units in em, in the order given. */
export type Measure = (units: string[], style: StyleName) => Promise<number[]>;

const probe = 100;

/**
 * Measures with the renderer that will draw. Widths grow with the size to the thousandth, so that each word is measured once for all sizes; a
 * unit of several words is their sum, so that "30 Desember 2021" needs no measuring of its own. Kerning at its spaces is not in the sum.
 */
export function createMeasure(renderer: Renderer): Measure {
  const known = new Map<StyleName, Map<string, number>>();
  return async (units, style) => {
    const widths = known.get(style) ?? new Map<string, number>();
    known.set(style, widths);
    const unknown = [...new Set([' ', ...units.flatMap((unit) => unit.split(' '))])].filter(
      (word) => word !== '' && !widths.has(word),
    );
    if (unknown.length > 0)
      for (const [i, width] of (await widthsOf(renderer, unknown, style)).entries())
        widths.set(unknown[i] ?? '', width / probe);
    const space = widths.get(' ') ?? 0;
    return units.map((unit) =>
      unit.split(' ').reduce((sum, word, i) => sum + (i > 0 ? space : 0) + (widths.get(word) ?? 0), 0),
    );
  };
}

async function widthsOf(renderer: Renderer, words: string[], style: StyleName): Promise<number[]> {
  const { weight, spacing } = styles[style];
  const css = `font-family:'${family}';font-size:${probe}px;font-weight:${weight};letter-spacing:${spacing}em`;
  const { node } = fromHtml(
    html`<div style="display:flex;flex-direction:column;align-items:flex-start;${css}">
      ${words.map((word) => html`<div style="white-space:pre">${word}</div>`)}
    </div>`.markup,
  );
  const { children } = await renderer.measure(node, { width: 1e6 });
  return children.map(({ width }) => width);
}
