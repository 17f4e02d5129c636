import { type Block, heightOf, type Space, textBlock } from '../blocks.ts';
import type { CardContent, Subject } from '../card-content.ts';
import { boxEdge, edgedBox } from './box.ts';
import { eyebrow } from './eyebrow.ts';
import { aroundHeadline } from './headline.ts';

const sizes = {
  roomy: {
    gap: 44,
    max: 128,
    comfortable: 64,
    emphasis: 128,
    summary: 40,
    share: 0.5,
    pad: [24, 36],
    date: 42,
  },
  compact: {
    gap: 28,
    max: 88,
    comfortable: 52,
    emphasis: 92,
    summary: 36,
    share: 0.42,
    pad: [20, 36],
    date: 38,
  },
  wide: {
    gap: 18,
    max: 76,
    comfortable: 44,
    emphasis: 68,
    summary: 34,
    share: 0.48,
    pad: [12, 30],
    date: 34,
  },
  afar: {
    gap: 20,
    max: 104,
    comfortable: 58,
    emphasis: 100,
    summary: 44,
    share: 0.4,
    pad: [14, 30],
    date: 46,
  },
} as const;

/** An announcement without figures: what it is about, the headline, the one thing to remember, the summary where it fits whole, the last day to act. */
export async function general(content: CardContent, subject: GeneralSubject, space: Space): Promise<Block[]> {
  const { gap, summary: max, share } = sizes[space.setting];
  const before = await eyebrow(subject.category, space);
  const [emphasis, deadline] = [
    await emphasisLine(content.emphasis, space),
    await deadlineBox(subject.deadline, space),
  ];
  const left = space.height - heightOf([...before, ...emphasis, ...deadline]) - gap * 3;
  const box = { width: space.width, height: left * share, max, min: 30 };
  const summary = subject.summary ? await space.typeset(subject.summary, 'text', box) : undefined;
  const told = !summary || summary.cut ? [] : [textBlock(summary, space.world.text, gap)];
  const above = before.length > 0 ? gap / 2 : 0;
  return aroundHeadline(content.headline, space, sizes[space.setting], [
    async () => ({ before, after: [...emphasis, ...told, ...deadline], gap: above }),
    async () => ({ before, after: [...emphasis, ...deadline], gap: above }),
    async () => ({ before: [], after: [...emphasis, ...deadline], gap: 0 }),
  ]);
}

async function emphasisLine(
  text: string | undefined,
  { setting, width, world, typeset }: Space,
): Promise<Block[]> {
  if (!text) return [];
  const { gap, emphasis: max } = sizes[setting];
  return [
    textBlock(await typeset(text, 'figure', { width, height: max * 2, max, min: 40 }), world.accent, gap),
  ];
}

async function deadlineBox(
  deadline: string | undefined,
  { setting, width, world, typeset }: Space,
): Promise<Block[]> {
  if (!deadline) return [];
  const { gap, pad, date: max } = sizes[setting];
  const inner = width - pad[1] * 2 - boxEdge;
  const label = await typeset('Paling lambat', 'strong', { width: inner, height: 50, max: 30, min: 28 });
  const date = await typeset(deadline, 'strong', { width: inner, height: 110, max, min: 28 });
  return [
    edgedBox([textBlock(label, world.soft, 0), textBlock(date, world.text, 0)], {
      ground: world.box,
      edge: world.accent,
      pad,
      gap,
    }),
  ];
}

type GeneralSubject = Extract<Subject, { template: 'general' }>;
