import { verdicts } from '#src/domain/verdicts.ts';
import { type Block, lines, type Space } from '../blocks.ts';
import type { CardContent, Subject } from '../content.ts';
import { type Html, html } from '../html.ts';
import { palette } from '../look/palette.ts';
import { verdictSign } from '../look/signs.ts';
import { lineHeightOf } from '../text/fit.ts';
import { boxEdge, edgedBox } from './box.ts';
import { aroundHeadline } from './headline.ts';

const sizes = {
  roomy: {
    gap: 48,
    max: 120,
    comfortable: 60,
    claims: [
      [5, true],
      [4, true],
      [3, true],
    ],
    verdict: 132,
    pad: [30, 36],
    sign: 40,
    claim: 40,
  },
  compact: {
    gap: 30,
    max: 84,
    comfortable: 50,
    claims: [
      [3, true],
      [2, true],
      [2, false],
    ],
    verdict: 100,
    pad: [20, 30],
    sign: 32,
    claim: 34,
  },
  wide: {
    gap: 14,
    max: 60,
    comfortable: 35,
    claims: [
      [2, true],
      [2, false],
      [1, false],
    ],
    verdict: 70,
    pad: [10, 24],
    sign: 32,
    claim: 30,
  },
} as const;

/**
 * A clarification: verdict, fact, claim. The fact is the headline; the claim stands below it, smaller, boxed and quoted, with the verdict's shape in
 * its box, so that either half of a torn card still judges it. Only what is untrue is struck.
 */
export async function clarification(
  { headline }: CardContent,
  subject: ClarificationSubject,
  space: Space,
): Promise<Block[]> {
  const { gap, claims } = sizes[space.setting];
  const verdict = await verdictRow(subject, space);
  return aroundHeadline(
    headline,
    space,
    sizes[space.setting],
    claims.map(([count, labelled]) => async () => ({
      before: [verdict],
      after: [await claimBox(subject, space, count, labelled)],
      gap,
    })),
  );
}

async function verdictRow(
  { verdict }: ClarificationSubject,
  { setting, width, typeset }: Space,
): Promise<Block> {
  const size = sizes[setting].verdict;
  const gap = Math.round(size * 0.24);
  const { label, colour } = verdicts[verdict];
  const max = Math.round(size * 0.82);
  const word = await typeset(label.toUpperCase(), 'headline', {
    width: width - size - gap,
    height: size,
    max,
    min: 40,
  });
  return {
    gap: 0,
    height: size,
    html: html`<div class="row" style="align-items:center;gap:${gap}px;height:${size}px">
      ${verdictSign(verdict, size)}${lines(word, colour)}
    </div>`,
  };
}

/** The claim in at most `count` lines; without its label the verdict's shape stands beside it. */
async function claimBox(
  { verdict, claim }: ClarificationSubject,
  { setting, width, typeset }: Space,
  count: number,
  labelled: boolean,
): Promise<Block> {
  const { gap, pad, sign, claim: max } = sizes[setting];
  const { colour } = verdicts[verdict];
  const inner = width - pad[1] * 2 - boxEdge;
  const mark = verdictSign(verdict, sign);
  const label = await typeset('Pesan yang beredar', 'strong', {
    width: inner - sign - 12,
    height: 44,
    max: 30,
    min: 28,
  });
  const box = {
    width: labelled ? inner : inner - sign - 20,
    height: count * lineHeightOf('text', 30),
    max,
    min: 28,
  };
  const text = await typeset(`“${claim}”`, 'text', box);
  const untrue = verdict === 'salah' || verdict === 'menyesatkan';
  const strike = `text-decoration:line-through;text-decoration-thickness:3px;text-decoration-color:${palette[colour]}`;
  const quoted = lines(closed(text), 'muted', untrue ? strike : '');
  const row = (height: number, space: number, content: Html): Block => ({
    gap: 0,
    height,
    html: html`<div class="row" style="align-items:center;gap:${space}px;height:${height}px">
      ${mark}${content}
    </div>`,
  });
  const blocks = labelled
    ? [
        row(label.height, 12, lines(label, 'muted')),
        { gap: setting === 'roomy' ? 12 : 4, height: text.height, html: quoted },
      ]
    : [row(text.height, 20, quoted)];
  return edgedBox(blocks, { ground: 'sand', edge: colour, pad, gap });
}

/** A quotation that was cut still gets its closing mark. */
function closed<T extends { cut: boolean; lines: string[] }>(text: T): T {
  if (!text.cut) return text;
  return { ...text, lines: text.lines.map((line, i) => (i === text.lines.length - 1 ? `${line}”` : line)) };
}

type ClarificationSubject = Extract<Subject, { template: 'clarification' }>;
