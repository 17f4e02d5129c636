import { type Block, type Space, textBlock } from '../blocks.ts';
import type { CardContent, Subject } from '../content.ts';
import { boxEdge, edgedBox } from './box.ts';
import { aroundHeadline } from './headline.ts';

const sizes = {
  roomy: { gap: 52, max: 132, comfortable: 48, pad: [40, 44], label: 32, answer: 48 },
  compact: { gap: 32, max: 88, comfortable: 36, pad: [26, 34], label: 28, answer: 40 },
  wide: { gap: 20, max: 64, comfortable: 34, pad: [16, 26], label: 28, answer: 36 },
} as const;

/** A question as the headline, its short answer on a white sheet: whole if that leaves the question legible. */
export async function faq({ headline }: CardContent, subject: FaqSubject, space: Space): Promise<Block[]> {
  const shares = [0.4, 0.5, 0.6];
  const sheets = await Promise.all(shares.map((share) => answerSheet(subject.answer, space, share)));
  const whole = sheets.filter((sheet) => !sheet.cut).slice(0, 1);
  const cut = await Promise.all([0.36, 0.28].map((share) => answerSheet(subject.answer, space, share)));
  return aroundHeadline(
    headline,
    space,
    sizes[space.setting],
    [...whole, ...cut].map((sheet) => async () => ({ before: [], after: [sheet], gap: 0 })),
  );
}

async function answerSheet(
  answer: string,
  { setting, width, height, world, typeset }: Space,
  share: number,
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
  const sheet = edgedBox(
    [textBlock(label, world.accent, 0), textBlock(text, world.text, setting === 'roomy' ? 14 : 4)],
    { ground: 'white', edge: world.accent, pad, gap },
  );
  return { ...sheet, cut: text.cut };
}

type FaqSubject = Extract<Subject, { template: 'faq' }>;
