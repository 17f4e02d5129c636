import { type Block, type Space, stacked, textBlock } from '../../blocks.ts';
import type { CardContent } from '../../card-content.ts';
import { html } from '../../html.ts';
import type { Slide } from '../../subjects/slide.ts';
import { claimBox } from '../claim-box.ts';
import { verdictRow } from '../verdict-row.ts';

const sign = 120;

/** The claim by itself: its verdict is larger than it, and lies behind and across it, and across its picture. */
export async function claim(
  { claimImage }: CardContent,
  subject: Extract<Slide, { template: 'claim' }>,
  space: Space,
): Promise<Block> {
  const { width, height, typeset } = space;
  const verdict = await verdictRow(subject.verdict, sign, space);
  const seen = await typeset(subject.seen, 'text', { width, height: 90, max: 32, min: 28 });
  const left = height - sign - seen.height - 64;
  const most = claimImage ? left * 0.5 : left;
  const box = await claimBox(subject, space, {
    lines: Math.max(2, Math.floor((most - 120) / 42)),
    labelled: true,
    max: claimImage ? 44 : 64,
  });
  const pictureHeight = Math.floor(left - box.height - 28);
  const picture = claimImage ? [await pictureBlock(claimImage, subject, space, pictureHeight)] : [];
  return stacked([verdict, { ...box, gap: 36 }, ...picture, textBlock(seen, 'muted', 22)], 0);
}

async function pictureBlock(
  image: NonNullable<CardContent['claimImage']>,
  { verdict }: Extract<Slide, { template: 'claim' }>,
  { width, pixels, stamped }: Space,
  height: number,
): Promise<Block> {
  const window = { width: Math.round(width * pixels), height: Math.round(height * pixels) };
  const address = await stamped(image, verdict, window);
  return {
    gap: 28,
    height,
    html: html`<img src="${address}" style="width:${width}px;height:${height}px;border-radius:16px" />`,
  };
}
