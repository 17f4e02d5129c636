import { type Block, type Space, textBlock } from '../blocks.ts';
import type { CardContent, Subject } from '../card-content.ts';
import { claimBox } from './claim-box.ts';
import { aroundHeadline } from './headline.ts';
import { verdictRow } from './verdict-row.ts';

/** `claims` are the ways to quote the claim, from rich to sparse: how many lines of 30, and whether with a label. */
const sizes = {
  roomy: { gap: 44, max: 120, comfortable: 60, verdict: 148, fact: 36, factGap: 10, claims: [5, 4, 3] },
  compact: { gap: 28, max: 84, comfortable: 50, verdict: 108, fact: 32, factGap: 4, claims: [3, 2] },
  wide: { gap: 14, max: 60, comfortable: 34, verdict: 74, fact: 28, factGap: 0, claims: [2, 1] },
  afar: { gap: 18, max: 92, comfortable: 56, verdict: 116, fact: 36, factGap: 2, claims: [] },
} as const;

/**
 * A clarification: verdict, fact, claim. The fact is the headline; the claim stands below it, smaller, boxed and quoted upon the verdict's shape, so
 * that no part torn from the card passes for the claim itself.
 */
export async function clarification(
  { headline }: CardContent,
  subject: ClarificationSubject,
  space: Space,
): Promise<Block[]> {
  const { setting, width, typeset, world } = space;
  const { gap, fact, factGap, claims } = sizes[setting];
  const label = await typeset('Faktanya', 'strong', { width, height: 50, max: fact, min: 28 });
  const before = [
    await verdictRow(subject.verdict, sizes[setting].verdict, space),
    textBlock(label, world.kind, Math.round(gap * 0.8)),
  ];
  // Where only few words may be shown there is no claim to quote.
  const quoted = (subject.claim === '' ? [] : claims).flatMap((count) => [
    { count, labelled: true },
    { count, labelled: false },
  ]);
  return aroundHeadline(headline, space, sizes[setting], [
    ...quoted.map(({ count, labelled }) => async () => ({
      before,
      after: [{ ...(await claimBox(subject, space, { lines: count, labelled })), gap }],
      gap: factGap,
    })),
    async () => ({ before, after: [], gap: factGap }),
  ]);
}

type ClarificationSubject = Extract<Subject, { template: 'clarification' }>;
