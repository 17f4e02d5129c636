import { type Verdict, verdicts } from '#src/domain/verdicts.ts';
import { type Block, lines, type Space } from '../blocks.ts';
import { html } from '../html.ts';
import { verdictSign } from '../look/signs.ts';
import { lineHeightOf } from '../text/fit.ts';

/** A verdict in shape and word, `size` units high. */
export async function verdictRow(
  verdict: Verdict,
  size: number,
  { width, typeset }: Pick<Space, 'width' | 'typeset'>,
): Promise<Block> {
  const gap = Math.round(size * 0.24);
  const { label, colour } = verdicts[verdict];
  const word = await typeset(label.toUpperCase(), 'headline', {
    width: width - size - gap,
    height: size,
    max: Math.round(size * 0.86),
    min: 30,
  });
  return {
    gap: 0,
    height: size,
    html: html`<div class="row" style="align-items:center;gap:${gap}px;height:${size}px">
      ${verdictSign(verdict, size)}${lines(word, colour)}
    </div>`,
  };
}

/** A verdict in small with what it is about, for a slide that may be passed on without the others. */
export async function verdictLine(verdict: Verdict, about: string, space: Space): Promise<Block> {
  const { width, world, typeset } = space;
  const size = 50;
  const gap = 24;
  const { label, colour } = verdicts[verdict];
  const word = await typeset(label.toUpperCase(), 'headline', { width, height: size, max: 42, min: 42 });
  const left = width - size - 14 - word.width - gap;
  const text = await typeset(about, 'strong', {
    width: left,
    height: lineHeightOf('strong', 30),
    max: 30,
    min: 30,
  });
  return {
    gap: 0,
    height: size,
    html: html`<div class="row" style="align-items:center;gap:${gap}px;height:${size}px">
      <div class="row" style="align-items:center;gap:14px">
        ${verdictSign(verdict, size)}${lines(word, colour)}
      </div>
      ${lines(text, world.soft)}
    </div>`,
  };
}
