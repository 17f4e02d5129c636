import { type Block, lines, type Space, textBlock } from '../blocks.ts';
import type { CardContent } from '../content.ts';
import { html } from '../html.ts';
import { palette } from '../look/palette.ts';
import type { DpbSubject } from '../subjects/announcement.ts';
import { figureBlock } from './figure.ts';
import { headline } from './headline.ts';

/** Voter data: the total large in gold, men and women as a bar where they are known, and over how many places they spread. */
export async function dpb(content: CardContent, subject: DpbSubject, space: Space): Promise<Block[]> {
  const { roomy, shape, width, world, typeset } = space;
  const wide = shape === 'wide';
  const gap = roomy ? 44 : wide ? 14 : 24;
  const period = subject.period
    ? [
        textBlock(
          await typeset(subject.period, 'strong', { width, height: 50, max: wide ? 30 : 36, min: 28 }),
          world.soft,
          0,
        ),
      ]
    : [];
  const max = roomy ? (subject.sexes ? 212 : 236) : wide ? 120 : 148;
  const total = await figureBlock(subject.figure, space, { max, gap: roomy ? 36 : wide ? 8 : 16 });
  const sexes = subject.sexes ? [await sexBar(subject.sexes, space, gap)] : [];
  const counts = wide && subject.sexes ? [] : await countsLine(subject, space, gap);
  const others = [...period, total, ...sexes, ...counts];
  const title = await headline(content.headline, space, {
    others,
    gap: period.length > 0 ? (roomy ? 16 : 6) : 0,
    max: roomy ? 76 : wide ? 46 : 56,
  });
  return [...period, title, total, ...sexes, ...counts];
}

async function sexBar(
  { male, female, maleShare }: NonNullable<DpbSubject['sexes']>,
  { width, roomy, shape, typeset, world }: Space,
  gap: number,
): Promise<Block> {
  const size = roomy ? 64 : shape === 'wide' ? 38 : 48;
  const labelSize = roomy ? 34 : 28;
  const bar = roomy ? 28 : 18;
  const side = async (label: string, value: string) => ({
    label: await typeset(label, 'text', { width: width / 2, height: 60, max: labelSize, min: 28 }),
    value: await typeset(value, 'figure', { width: width / 2 - 20, height: 100, max: size, min: 30 }),
  });
  const [men, women] = [await side('Laki-laki', male), await side('Perempuan', female)];
  const height = bar + (roomy ? 22 : 12) + men.value.height + men.label.height + 4;
  const left = Math.round(width * maleShare) - 3;
  return {
    gap,
    height,
    html: html`<div class="stack" style="gap:${roomy ? 22 : 12}px">
      <div class="row" style="gap:6px;height:${bar}px">
        <div
          style="width:${left}px;height:${bar}px;border-radius:${bar / 2}px 0 0 ${bar / 2}px;background:${palette[world.accent]}"
        ></div>
        <div
          style="width:${width - left - 6}px;height:${bar}px;border-radius:0 ${bar / 2}px ${bar / 2}px 0;background:${palette[world.soft]}"
        ></div>
      </div>
      <div class="row" style="gap:6px">
        <div class="stack" style="gap:4px;width:${left}px">
          ${lines(men.label, world.accent)}${lines(men.value, world.text)}
        </div>
        <div class="stack" style="gap:4px">
          ${lines(women.label, world.soft)}${lines(women.value, world.text)}
        </div>
      </div>
    </div>`,
  };
}

async function countsLine(
  subject: DpbSubject,
  { width, typeset, world }: Space,
  gap: number,
): Promise<Block[]> {
  const text = subject.counts.map(({ value, unit }) => `${value} ${unit}`).join(' · ') || subject.decree;
  if (!text) return [];
  return [textBlock(await typeset(text, 'text', { width, height: 100, max: 38, min: 28 }), world.text, gap)];
}
