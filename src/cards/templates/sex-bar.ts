import { type Block, lines, type Space } from '../blocks.ts';
import { html } from '../html.ts';
import { palette } from '../look/palette.ts';
import type { DpbSubject } from '../subjects/announcement.ts';

const sizes = {
  roomy: { value: 64, label: 34, bar: 28, space: 20, direction: 'column' },
  compact: { value: 48, label: 30, bar: 20, space: 12, direction: 'column' },
  wide: { value: 36, label: 28, bar: 16, space: 8, direction: 'row' },
  afar: { value: 38, label: 30, bar: 22, space: 10, direction: 'row' },
} as const;

const cleft = 6;

/** Men and women as parts of one bar, each number below its part. */
export async function sexBar(
  { male, female, maleShare }: NonNullable<DpbSubject['sexes']>,
  { width, setting, typeset, world }: Space,
  gap: number,
): Promise<Block> {
  const { bar, space, value, label, direction } = sizes[setting];
  const row = direction === 'row';
  const left = Math.round((width - cleft) * maleShare);
  const side = async (name: string, count: string) => ({
    name: await typeset(name, 'text', { width: width / 2, height: 60, max: label, min: 28 }),
    count: await typeset(count, 'figure', { width: width / 2, height: 100, max: value, min: 30 }),
  });
  const [men, women] = [await side('Laki-laki', male), await side('Perempuan', female)];
  const height = row ? Math.max(men.count.height, men.name.height) : men.count.height + men.name.height + 4;
  // One colour of ink tells two parts apart by filling only the first.
  const second = world.soft === world.accent ? 'border:4px solid ' : 'background:';
  const part = (partWidth: number, fill: string, radius: string) =>
    html`<div style="width:${partWidth}px;height:${bar}px;border-radius:${radius};${fill}"></div>`;
  const numbers = (
    { name, count }: typeof men,
    colour: typeof world.accent | typeof world.soft,
    partWidth: number,
  ) =>
    html`<div
      class="${row ? 'row' : 'stack'}"
      style="width:${partWidth}px;gap:${row ? 12 : 4}px;${row ? 'align-items:center' : ''}"
    >
      ${lines(name, colour)}${lines(count, world.text)}
    </div>`;
  return {
    gap,
    height: bar + space + height,
    html: html`<div class="stack" style="gap:${space}px">
      <div class="row" style="gap:${cleft}px;height:${bar}px">
        ${part(left, `background:${palette[world.accent]}`, `${bar / 2}px 0 0 ${bar / 2}px`)}
        ${part(width - cleft - left, second + palette[world.soft], `0 ${bar / 2}px ${bar / 2}px 0`)}
      </div>
      <div class="row" style="gap:${cleft}px;height:${height}px">
        ${numbers(men, world.accent, left)}${numbers(women, world.soft, width - cleft - left)}
      </div>
    </div>`,
  };
}
