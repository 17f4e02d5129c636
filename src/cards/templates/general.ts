import { type Block, lines, roomBeside, type Space, textBlock } from '../blocks.ts';
import type { CardContent, Subject } from '../content.ts';
import { html } from '../html.ts';
import { palette } from '../look/palette.ts';
import { headline } from './headline.ts';

/** An announcement without figures: what it is about, the headline, the one thing to remember, the summary where there is room, the last day to act. */
export async function general(content: CardContent, subject: GeneralSubject, space: Space): Promise<Block[]> {
  const { roomy, shape, width, world, typeset } = space;
  const wide = shape === 'wide';
  const gap = roomy ? 44 : wide ? 18 : 28;
  const top = subject.category
    ? [
        textBlock(
          await typeset(subject.category, 'strong', { width, height: 50, max: wide ? 32 : 36, min: 28 }),
          world.soft,
          0,
        ),
      ]
    : [];
  const emphasis = content.emphasis
    ? [
        textBlock(
          await typeset(content.emphasis, 'figure', {
            width,
            height: roomy ? 260 : 120,
            max: roomy ? 128 : wide ? 64 : 88,
            min: 36,
          }),
          world.accent,
          gap,
        ),
      ]
    : [];
  const deadline = subject.deadline ? [await deadlineBox(subject.deadline, space, gap)] : [];
  const fixed = [...top, ...emphasis, ...deadline];
  const wanted = roomBeside(space, fixed, gap * 2) * (roomy ? 0.5 : 0.42);
  const summary = await typeset(subject.summary, 'text', {
    width,
    height: wanted,
    max: roomy ? 40 : 34,
    min: 30,
  });
  const told = summary.cut ? [] : [textBlock(summary, world.text, gap)];
  const title = await headline(content.headline, space, {
    others: [...fixed, ...told],
    gap: top.length > 0 ? gap / 2 : 0,
    max: roomy ? 116 : wide ? 76 : 88,
  });
  return [...top, title, ...emphasis, ...told, ...deadline];
}

async function deadlineBox(
  deadline: string,
  { width, shape, world, typeset }: Space,
  gap: number,
): Promise<Block> {
  const wide = shape === 'wide';
  const pad = wide ? 14 : 24;
  const label = await typeset('Paling lambat', 'strong', { width, height: 50, max: wide ? 28 : 32, min: 28 });
  const date = await typeset(deadline, 'strong', {
    width: width - 76,
    height: 110,
    max: wide ? 34 : 42,
    min: 28,
  });
  const height = label.height + date.height + pad * 2;
  return {
    gap,
    height,
    html: html`<div
      class="stack"
      style="height:${height}px;padding:${pad}px 36px;border-left:10px solid ${palette[world.accent]};border-radius:0 20px 20px 0;background:${palette[world.box]}"
    >
      ${lines(label, world.soft)}${lines(date, world.text)}
    </div>`,
  };
}

type GeneralSubject = Extract<Subject, { template: 'general' }>;
