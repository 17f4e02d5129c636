import { fromHtml } from '@takumi-rs/helpers/html';
import { html } from '../html.ts';
import { family } from '../look/fonts.ts';
import type { CardRenderer } from '../renderer.ts';
import { type StyleName, styles } from './styles.ts';

/** Measures text with the renderer that will draw it. */
export interface Measure {
  /** Widths of units in em, in the order given. */
  (units: string[], style: StyleName): Promise<number[]>;
  /** Measures the words of texts ahead, all at once: asking the renderer costs more than a dozen words do. */
  prepare: (texts: [StyleName, string][]) => Promise<void>;
}

const probe = 100;

/**
 * Measures with the renderer that will draw. Widths grow with the size to the thousandth, so that each word is measured once for all sizes; a
 * unit of several words is their sum, so that "30 Desember 2021" needs no measuring of its own. Kerning at its spaces is not in the sum.
 */
export function createMeasure(renderer: CardRenderer): Measure {
  const known = new Map<StyleName, Map<string, number>>();
  const widthsIn = (style: StyleName) => {
    const widths = known.get(style) ?? new Map<string, number>();
    known.set(style, widths);
    return widths;
  };
  const prepare = async (texts: [StyleName, string][]) => {
    const unknown = new Map<string, Word>();
    for (const [style, text] of texts)
      for (const word of [' ', ...text.split(' ')])
        if (word !== '' && !widthsIn(style).has(word)) unknown.set(`${style} ${word}`, { style, word });
    const words = [...unknown.values()];
    if (words.length === 0) return;
    for (const [i, width] of (await widthsOf(renderer, words)).entries()) {
      const { style, word } = words[i] ?? { style: 'text', word: '' };
      widthsIn(style).set(word, width / probe);
    }
  };
  const measure = async (units: string[], style: StyleName) => {
    await prepare(units.map((unit) => [style, unit]));
    const widths = widthsIn(style);
    const space = widths.get(' ') ?? 0;
    return units.map((unit) =>
      unit.split(' ').reduce((sum, word, i) => sum + (i > 0 ? space : 0) + (widths.get(word) ?? 0), 0),
    );
  };
  return Object.assign(measure, { prepare });
}

interface Word {
  style: StyleName;
  word: string;
}

async function widthsOf(renderer: CardRenderer, words: Word[]): Promise<number[]> {
  const { node } = fromHtml(
    html`<div style="display:flex;flex-direction:column;align-items:flex-start;font-family:'${family}'">
      ${words.map(({ style, word }) => {
        const { weight, spacing } = styles[style];
        const css = `white-space:pre;font-size:${probe}px;font-weight:${weight};letter-spacing:${spacing * probe}px`;
        return html`<div style="${css}">${word}</div>`;
      })}
    </div>`.markup,
  );
  const { children } = await renderer.measure(node, { width: 1e6 });
  return children.map(({ width }) => width);
}
