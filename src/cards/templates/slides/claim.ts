import { verdicts } from '#src/domain/verdicts.ts';
import { type Block, lines, type Space, stacked, textBlock } from '../../blocks.ts';
import { html } from '../../html.ts';
import { verdictSign } from '../../look/signs.ts';
import type { Slide } from '../../subjects/slides.ts';
import { claimBox } from '../claim-box.ts';

const sign = 120;

/** The claim by itself: its verdict is larger than it, and lies behind and across it. */
export async function claim(subject: Extract<Slide, { template: 'claim' }>, space: Space): Promise<Block> {
  const { width, height, typeset } = space;
  const { label, colour } = verdicts[subject.verdict];
  const word = await typeset(label.toUpperCase(), 'headline', {
    width: width - sign - 28,
    height: sign,
    max: 104,
    min: 40,
  });
  const seen = await typeset(subject.seen, 'text', { width, height: 90, max: 32, min: 28 });
  const verdict: Block = {
    gap: 0,
    height: sign,
    html: html`<div class="row" style="align-items:center;gap:28px;height:${sign}px">
      ${verdictSign(subject.verdict, sign)}${lines(word, colour)}
    </div>`,
  };
  const left = height - sign - seen.height - 64;
  const box = await claimBox(subject, space, {
    lines: Math.floor((left - 120) / 42),
    labelled: true,
    max: 64,
  });
  return stacked([verdict, { ...box, gap: 36 }, textBlock(seen, 'muted', 22)], 0);
}
