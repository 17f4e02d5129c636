import type { Block, Space } from '../../blocks.ts';
import type { CardContent, SlideSubject } from '../../content.ts';
import { textBlock } from '../../blocks.ts';
import { claim } from './claim.ts';
import { closing } from './closing.ts';
import { entries } from './entries.ts';
import { stages } from './stages.ts';
import { statements } from './statements.ts';
import { table } from './table.ts';

/** The body of a slide: what the carousel is about in small, then what the slide itself shows. */
export async function drawSlide(content: CardContent, subject: SlideSubject, space: Space): Promise<Block[]> {
  const { width, world, typeset } = space;
  const about = await typeset(content.headline, 'strong', { width, height: 44, max: 32, min: 30 });
  const title = await titleOf(subject, space);
  const top = [textBlock(about, world.soft, 0), ...title];
  const used = top.reduce((sum, block) => sum + block.height + block.gap, 0) + bodyGap;
  const body = await bodyOf(content, subject, { ...space, height: space.height - used });
  return [...top, { ...body, gap: bodyGap }];
}

const bodyGap = 26;

async function titleOf(subject: SlideSubject, { width, world, typeset }: Space): Promise<Block[]> {
  if (subject.template === 'claim') return [];
  const text =
    subject.template === 'statements' && subject.first > 1 ? `${subject.title} (lanjutan)` : subject.title;
  return [
    textBlock(await typeset(text, 'headline', { width, height: 150, max: 64, min: 44 }), world.accent, 10),
  ];
}

async function bodyOf(content: CardContent, subject: SlideSubject, space: Space): Promise<Block> {
  switch (subject.template) {
    case 'claim':
      return claim(content, subject, space);
    case 'statements':
      return statements(subject, space);
    case 'stages':
      return stages(subject, space);
    case 'entries':
      return entries(subject, space);
    case 'table':
      return table(subject, space);
    case 'closing':
      return closing(subject, space);
  }
}
