import type { Block, Space } from '../../blocks.ts';
import type { CardContent, SlideSubject } from '../../card-content.ts';
import { textBlock } from '../../blocks.ts';
import { isLow } from '../../frames.ts';
import { statusBar } from '../agenda-parts.ts';
import { verdictLine } from '../verdict-row.ts';
import { claim } from './claim.ts';
import { closing } from './closing.ts';
import { entries } from './entries.ts';
import { stages } from './stages.ts';
import { statements } from './statements.ts';
import { table } from './table.ts';

/** The body of a slide: that its event is off, what the carousel is about in small, then what the slide itself shows. */
export async function drawSlide(content: CardContent, subject: SlideSubject, space: Space): Promise<Block[]> {
  const off = await statusBar(content.off, space);
  const about = await aboutLine(content, subject, space);
  const named = [{ ...about, gap: off.length > 0 ? bodyGap : 0 }, ...(await titleOf(subject, space))];
  // A low card has height for the bar or for a title; that the event is off comes first.
  const top = off.length > 0 && isLow(space.setting) ? off : [...off, ...named];
  const used = top.reduce((sum, block) => sum + block.height + block.gap, 0) + bodyGap;
  const body = await bodyOf(content, subject, { ...space, height: space.height - used });
  return [...top, { ...body, gap: bodyGap }];
}

const bodyGap = 26;

/** What the carousel is about; of a clarification behind its verdict, which the claim itself shows larger. */
async function aboutLine(
  { headline, verdict }: CardContent,
  subject: SlideSubject,
  space: Space,
): Promise<Block> {
  if (verdict && subject.template !== 'claim') return verdictLine(verdict, headline, space);
  const { width, world, typeset } = space;
  const about = await typeset(headline, 'strong', { width, height: 44, max: 32, min: 30 });
  return textBlock(about, world.soft, 0);
}

async function titleOf(subject: SlideSubject, { width, setting, world, typeset }: Space): Promise<Block[]> {
  if (subject.template === 'claim') return [];
  const height = isLow(setting) ? 80 : 150;
  const title = await typeset(subject.title, 'headline', { width, height, max: 64, min: 40 });
  return [textBlock(title, world.accent, 10)];
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
