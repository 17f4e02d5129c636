import { verdicts } from '#src/domain/verdicts.ts';
import { type Block, lines, type Space } from '../blocks.ts';
import type { CardContent, Subject } from '../content.ts';
import { html } from '../html.ts';
import { palette } from '../look/palette.ts';
import { verdictSign } from '../look/signs.ts';
import { headline } from './headline.ts';

/**
 * A clarification: verdict, fact, claim. The fact is the headline; the claim stands below it, smaller, boxed and quoted, with the verdict's shape in
 * its box, so that either half of a torn card still judges it. Only what is untrue is struck.
 */
export async function clarification(
  content: CardContent,
  subject: ClarificationSubject,
  space: Space,
): Promise<Block[]> {
  const { roomy, shape } = space;
  const wide = shape === 'wide';
  const gap = roomy ? 48 : wide ? 18 : 30;
  const verdict = await verdictRow(subject, space);
  const claim = await claimBox(subject, space, gap);
  const title = await headline(content.headline, space, {
    others: [verdict, claim],
    gap,
    max: roomy ? 96 : wide ? 60 : 76,
  });
  return [verdict, title, claim];
}

async function verdictRow(
  { verdict }: ClarificationSubject,
  { roomy, shape, width, typeset }: Space,
): Promise<Block> {
  const size = roomy ? 132 : shape === 'wide' ? 76 : 100;
  const gap = Math.round(size * 0.24);
  const { label, colour } = verdicts[verdict];
  const word = await typeset(label.toUpperCase(), 'figure', {
    width: width - size - gap,
    height: size,
    max: Math.round(size * 0.84),
    min: 40,
  });
  return {
    gap: 0,
    height: size,
    html: html`<div class="row" style="align-items:center;gap:${gap}px;height:${size}px">
      ${verdictSign(verdict, size)}${lines({ ...word, style: 'headline' }, colour)}
    </div>`,
  };
}

async function claimBox({ verdict, claim }: ClarificationSubject, space: Space, gap: number): Promise<Block> {
  const { roomy, shape, width, typeset } = space;
  const wide = shape === 'wide';
  const [padY, padX] = roomy ? [30, 36] : wide ? [12, 24] : [20, 30];
  const { colour } = verdicts[verdict];
  const inner = width - padX * 2 - 10;
  const sign = roomy ? 40 : 32;
  const label = await typeset('Pesan yang beredar', 'strong', {
    width: inner - sign - 12,
    height: 44,
    max: roomy ? 30 : 28,
    min: 28,
  });
  const most = roomy ? 230 : wide ? 80 : 128;
  const text = await typeset(`“${claim}”`, 'text', {
    width: inner,
    height: most,
    max: roomy ? 40 : wide ? 30 : 34,
    min: 28,
  });
  const untrue = verdict === 'salah' || verdict === 'menyesatkan';
  const struck = `text-decoration:line-through;text-decoration-thickness:3px;text-decoration-color:${palette[colour]}`;
  const between = roomy ? 12 : 4;
  const height = padY * 2 + label.height + between + text.height;
  return {
    gap,
    height,
    html: html`<div
      class="stack"
      style="height:${height}px;padding:${padY}px ${padX}px;gap:${between}px;border-left:10px solid ${palette[colour]};border-radius:0 20px 20px 0;background:${palette.sand}"
    >
      <div class="row" style="align-items:center;gap:12px;height:${label.height}px">
        ${verdictSign(verdict, sign)}${lines(label, 'muted')}
      </div>
      ${lines(closed(text), 'muted', untrue ? struck : '')}
    </div>`,
  };
}

/** A quotation that was cut still gets its closing mark. */
function closed<T extends { cut: boolean; lines: string[] }>(text: T): T {
  if (!text.cut) return text;
  return { ...text, lines: text.lines.map((line, i) => (i === text.lines.length - 1 ? `${line}”` : line)) };
}

type ClarificationSubject = Extract<Subject, { template: 'clarification' }>;
