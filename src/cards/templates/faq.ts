import { type Block, type Space, textBlock } from '../blocks.ts';
import type { CardContent, Subject } from '../card-content.ts';
import { boxEdge, edgedBox } from './box.ts';
import { aroundHeadline } from './headline.ts';

const sizes = {
  roomy: { gap: 52, max: 132, comfortable: 48, pad: [40, 44], label: 32, answer: 48 },
  compact: { gap: 32, max: 88, comfortable: 36, pad: [26, 34], label: 28, answer: 40 },
  wide: { gap: 20, max: 80, comfortable: 34, pad: [16, 26], label: 28, answer: 36 },
  afar: { gap: 24, max: 104, comfortable: 56, pad: [18, 28], label: 32, answer: 46 },
} as const;

/** A question as the headline, its short answer on a white sheet: whole if that leaves the question legible. */
export async function faq({ headline }: CardContent, subject: FaqSubject, space: Space): Promise<Block[]> {
  const { answer } = subject;
  if (!answer)
    return aroundHeadline(headline, space, sizes[space.setting], [
      async () => ({ before: [], after: [], gap: 0 }),
    ]);
  const sheet = (share: number, labelled: boolean) => answerSheet(answer, space, share, labelled);
  const sheets = await Promise.all([
    sheet(0.4, true),
    sheet(0.5, true),
    sheet(0.6, true),
    sheet(0.62, false),
  ]);
  const whole = sheets.filter(({ cut }) => !cut).slice(0, 1);
  const cut = await Promise.all([sheet(0.36, true), sheet(0.28, true)]);
  return aroundHeadline(
    headline,
    space,
    sizes[space.setting],
    [...whole, ...cut].map((after) => async () => ({ before: [], after: [after], gap: 0 })),
  );
}

/** `share` is the part of the height that the answer may take. */
async function answerSheet(
  answer: string,
  { setting, width, height, world, typeset }: Space,
  share: number,
  labelled: boolean,
): Promise<Block & { cut: boolean }> {
  const { gap, pad, label: labelSize, answer: max } = sizes[setting];
  const inner = width - pad[1] * 2 - boxEdge;
  const label = await typeset('Jawaban singkat', 'strong', {
    width: inner,
    height: 46,
    max: labelSize,
    min: 28,
  });
  const text = await typeset(answer, 'text', { width: inner, height: height * share, max, min: 28 });
  const told = textBlock(text, world.text, setting === 'roomy' ? 14 : 4);
  const sheet = edgedBox(labelled ? [textBlock(label, world.accent, 0), told] : [told], {
    ground: 'white',
    edge: world.accent,
    pad,
    gap,
  });
  return { ...sheet, cut: text.cut };
}

type FaqSubject = Extract<Subject, { template: 'faq' }>;
