import { type Block, lines, type Space, stacked, textBlock } from '../../blocks.ts';
import { isLow } from '../../frames.ts';
import { html } from '../../html.ts';
import { palette } from '../../look/palette.ts';
import type { Slide } from '../../subjects/slide.ts';
import { asLarge, textSizes } from './as-large.ts';

/** What to do now, where to read on, and that there is more than the slides could show. */
export async function closing(
  { text, host, more }: Extract<Slide, { template: 'closing' }>,
  { width, height, setting, world, typeset }: Space,
): Promise<Block> {
  const rest = 'Rincian yang tidak muat di sini ada di sana.';
  const box = { width, height: height * 4 };
  const address = await typeset(host, 'headline', { width: width - 72, height: 80, max: 58, min: 30 });
  const barHeight = address.height + (isLow(setting) ? 28 : 44);
  const bar: Block = {
    gap: isLow(setting) ? 20 : 30,
    height: barHeight,
    html: html`<div
      class="row centred"
      style="height:${barHeight}px;padding:0 36px;border-radius:18px;background:${palette[world.accent]}"
    >
      ${lines(address, world.ground[1])}
    </div>`,
  };
  return asLarge(textSizes, height, async (size) => {
    const told = textBlock(await typeset(text, 'text', { ...box, max: size, min: size }), world.text, 0);
    const small = Math.max(28, Math.round(size * 0.6));
    const left = more
      ? [textBlock(await typeset(rest, 'text', { ...box, max: small, min: small }), world.soft, 22)]
      : [];
    return stacked([told, bar, ...left], 0);
  });
}
