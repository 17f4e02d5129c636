import { verdicts } from '#src/domain/verdicts.ts';
import { type Block, kept, shorten } from './compose.ts';
import type { Fact, Message, Notice } from './message.ts';
import { sentence } from './one-line.ts';

/** The title and its shorter wordings; `fallback` stands where not even the first word of the title has room. */
export function titleBlock({ title, headline }: Message, fallback: string): Block {
  const short = [110, 90, 70, 50, 30].map((max) => shorten(headline ?? title, max));
  return kept(...distinct([title, headline, ...short, fallback]));
}

/** What the office says about its own post: that it was withdrawn, or what was corrected. */
export function noticeBlocks({ withdrawal, correction }: Message): Block[] {
  if (withdrawal) return [notice('Unggahan ini kami tarik pada', withdrawal)];
  return correction ? [notice('Dikoreksi', correction)] : [];
}

/** The verdict on the claim, with as much of the claim as has room: never the claim without its verdict. */
export function verdictBlock({ claim }: Message, longest: number): Block[] {
  if (!claim) return [];
  const verdict = verdicts[claim.verdict].label.toUpperCase();
  const quotes = [longest, 160, 100, 60]
    .filter((max) => max <= longest)
    .map((max) => shorten(claim.text, max));
  const forms = distinct(quotes).map((quote) => `${verdict}: kabar “${unquoted(quote)}”`);
  return [kept(...forms, `Kabar yang diperiksa: ${verdict}`)];
}

/** "Tempat: Aula KPU Kampar". */
export function factLine({ name, value }: Fact): string {
  return `${name}: ${value}`;
}

/** Each text once, without gaps. */
export function distinct(texts: (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined))];
}

/** A claim's own quotation marks at both ends, which would stand doubled. */
function unquoted(text: string): string {
  return text.replace(/^["“]([^"“”]*)["”]$/u, '$1');
}

function notice(verb: string, { day, note }: Notice): Block {
  const short = shorten(note, 120);
  return kept(
    ...distinct([
      `${verb} ${day}: ${sentence(note)}`,
      short && `${verb} ${day}: ${sentence(short)}`,
      `${verb} ${day}.`,
    ]),
  );
}
