import { type Block, lines, type Space, stacked } from '../../blocks.ts';
import type { Slide } from '../../subjects/slide.ts';
import { html } from '../../html.ts';
import { palette } from '../../look/palette.ts';
import { asLarge, textSizes } from './as-large.ts';

/** Statements below each other, as large as the slide allows; each has its number where there are several. */
export async function statements(
  { items, first, numbered }: Extract<Slide, { template: 'statements' }>,
  space: Space,
): Promise<Block> {
  return asLarge([66, ...textSizes], space.height, async (size) => {
    const blocks = await Promise.all(
      items.map((text, i) => statement(text, numbered ? String(first + i) : undefined, size, space)),
    );
    return stacked(blocks, 0);
  });
}

async function statement(
  text: string,
  number: string | undefined,
  size: number,
  { width, height, world, typeset }: Space,
): Promise<Block> {
  const badge = number === undefined ? 0 : Math.round(size * 1.5);
  const gap = badge === 0 ? 0 : Math.round(size * 0.6);
  const set = await typeset(text, 'text', {
    width: width - badge - gap,
    height: height * 4,
    max: size,
    min: size,
  });
  const figure = await typeset(number ?? '', 'strong', {
    width: 90,
    height: 100,
    max: Math.max(28, Math.round(size * 0.8)),
    min: 28,
  });
  return {
    gap: Math.round(size * 0.7),
    height: Math.max(set.height, badge),
    html: html`<div class="row" style="gap:${gap}px">
      ${
        number !== undefined &&
        html`<div
          class="row centre centred"
          style="width:${badge}px;height:${badge}px;border-radius:${badge / 2}px;background:${palette[world.accent]}"
        >
          ${lines(figure, world.ground[1])}
        </div>`
      }
      <div class="stack">${lines(set, world.text)}</div>
    </div>`,
  };
}
