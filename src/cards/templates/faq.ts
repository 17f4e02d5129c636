import { type Block, lines, type Space } from '../blocks.ts';
import type { CardContent, Subject } from '../content.ts';
import { html } from '../html.ts';
import { palette } from '../look/palette.ts';
import { headline } from './headline.ts';

/** A question as the headline, its short answer on a white sheet. */
export async function faq(content: CardContent, subject: FaqSubject, space: Space): Promise<Block[]> {
  const { roomy, shape } = space;
  const wide = shape === 'wide';
  const gap = roomy ? 52 : wide ? 20 : 32;
  const answer = await answerSheet(subject.answer, space, gap);
  const title = await headline(content.headline, space, {
    others: [answer],
    gap: 0,
    max: roomy ? 112 : wide ? 60 : 84,
  });
  return [title, answer];
}

async function answerSheet(
  answer: string,
  { roomy, shape, width, height, world, typeset }: Space,
  gap: number,
): Promise<Block> {
  const wide = shape === 'wide';
  const [padY, padX] = roomy ? [40, 44] : wide ? [16, 26] : [26, 34];
  const inner = width - padX * 2 - 10;
  const label = await typeset('Jawaban singkat', 'strong', {
    width: inner,
    height: 46,
    max: roomy ? 32 : 28,
    min: 28,
  });
  const text = await typeset(answer, 'text', {
    width: inner,
    height: height * (wide ? 0.5 : 0.46),
    max: roomy ? 46 : wide ? 34 : 38,
    min: 28,
  });
  const between = roomy ? 14 : 4;
  const total = padY * 2 + label.height + between + text.height;
  return {
    gap,
    height: total,
    html: html`<div
      class="stack"
      style="height:${total}px;padding:${padY}px ${padX}px;gap:${between}px;border-left:10px solid ${palette[world.accent]};border-radius:0 20px 20px 0;background:${palette.white}"
    >
      ${lines(label, world.accent)}${lines(text, world.text)}
    </div>`,
  };
}

type FaqSubject = Extract<Subject, { template: 'faq' }>;
