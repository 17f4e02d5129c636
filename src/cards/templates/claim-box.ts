import { isUntrue, type Verdict, verdicts } from '#src/domain/verdicts.ts';
import { type Block, lines, type Space } from '../blocks.ts';
import { type Html, html } from '../html.ts';
import { palette } from '../look/palette.ts';
import { verdictPattern, verdictSign } from '../look/signs.ts';
import { lineHeightOf } from '../text/fit.ts';
import { boxEdge, edgedBox } from './box.ts';

const sizes = {
  roomy: { pad: [28, 36], sign: 44, claim: 40, gap: 10 },
  compact: { pad: [18, 30], sign: 34, claim: 34, gap: 4 },
  wide: { pad: [10, 24], sign: 32, claim: 30, gap: 2 },
  afar: { pad: [12, 24], sign: 40, claim: 40, gap: 4 },
} as const;

/**
 * The claim in the height of at most `lines` lines of 30 units, no larger than `max`, upon a pattern of the verdict's shape; what is untrue is struck besides. The label says the verdict
 * in words; without it the verdict's shape stands beside the claim.
 */
export async function claimBox(
  { verdict, claim }: { verdict: Verdict; claim: string },
  { setting, width, typeset }: Space,
  { lines: count, labelled, max = sizes[setting].claim }: { lines: number; labelled: boolean; max?: number },
): Promise<Block> {
  const { pad, sign, gap } = sizes[setting];
  const { colour, label: word } = verdicts[verdict];
  const inner = width - pad[1] * 2 - boxEdge;
  const mark = verdictSign(verdict, sign);
  const label = await typeset(`Pesan yang beredar: ${word.toLowerCase()}`, 'strong', {
    width: inner - sign - 14,
    height: 44,
    max: 32,
    min: 28,
  });
  const text = await typeset(`“${claim}”`, 'text', {
    width: labelled ? inner : inner - sign - 20,
    height: count * lineHeightOf('text', 30),
    max,
    min: 28,
  });
  const strike = `text-decoration:line-through;text-decoration-thickness:3px;text-decoration-color:${palette[colour]}`;
  const quoted = lines(closed(text), 'ink', isUntrue(verdict) ? strike : '');
  const row = (height: number, space: number, content: Html): Block => ({
    gap: 0,
    height,
    html: html`<div class="row" style="align-items:center;gap:${space}px;height:${height}px">
      ${mark}${content}
    </div>`,
  });
  const blocks = labelled
    ? [
        row(Math.max(label.height, sign), 14, lines(label, colour)),
        { gap, height: text.height, html: quoted },
      ]
    : [row(text.height, 20, quoted)];
  return edgedBox(blocks, {
    ground: 'sand',
    edge: colour,
    pad,
    gap: 0,
    behind: { width, pattern: (size) => verdictPattern(verdict, size) },
  });
}

/** A quotation that was cut still gets its closing mark. */
function closed<T extends { cut: boolean; lines: string[] }>(text: T): T {
  if (!text.cut) return text;
  return { ...text, lines: text.lines.map((line, i) => (i === text.lines.length - 1 ? `${line}”` : line)) };
}
