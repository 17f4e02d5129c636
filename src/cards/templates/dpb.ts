import { type Block, type Space, textBlock } from '../blocks.ts';
import type { CardContent } from '../card-content.ts';
import type { DpbSubject } from '../subjects/announcement.ts';
import { eyebrow } from './eyebrow.ts';
import { figureBlock } from './figure.ts';
import { aroundHeadline } from './headline.ts';
import { sexBar } from './sex-bar.ts';

const sizes = {
  roomy: { gap: 44, max: 96, comfortable: 54, above: 14, total: 220, totalGap: 40 },
  compact: { gap: 26, max: 66, comfortable: 42, above: 6, total: 150, totalGap: 18 },
  wide: { gap: 16, max: 50, comfortable: 36, above: 4, total: 116, totalGap: 8 },
  afar: { gap: 18, max: 64, comfortable: 46, above: 6, total: 168, totalGap: 14 },
} as const;

/** Voter data: the total large in gold, men and women as a bar where they are known, and over how many places they spread. */
export async function dpb(content: CardContent, subject: DpbSubject, space: Space): Promise<Block[]> {
  const { gap, above, total: max, totalGap } = sizes[space.setting];
  const period = await eyebrow(subject.period, space);
  const total = await figureBlock(subject.figure, space, { max, gap: totalGap });
  const sexes = subject.sexes ? [await sexBar(subject.sexes, space, gap)] : [];
  const counts = await countsLine(subject, space, gap);
  return aroundHeadline(content.headline, space, sizes[space.setting], [
    async () => ({ before: period, after: [total, ...sexes, ...counts], gap: above }),
    async () => ({ before: period, after: [total, ...sexes], gap: above }),
    async () => ({ before: [], after: [total, ...sexes], gap: 0 }),
    async () => ({ before: [], after: [total], gap: 0 }),
  ]);
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
