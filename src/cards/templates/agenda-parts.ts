import type { CalledOff } from '#src/domain/agenda.ts';
import { type Block, lines, type Space, stacked, textBlock } from '../blocks.ts';
import type { CardContent } from '../card-content.ts';
import { isLow } from '../frames.ts';
import { html } from '../html.ts';
import { type ColourName, palette } from '../look/palette.ts';
import { statusSign } from '../look/signs.ts';
import type { AgendaSubject } from '../subjects/agenda.ts';

const sizes = {
  roomy: { time: 68, place: 40, address: 34, addressLines: 4, status: 68, note: 34 },
  compact: { time: 56, place: 36, address: 32, addressLines: 3, status: 52, note: 32 },
  wide: { time: 42, place: 32, address: 29, addressLines: 2, status: 42, note: 30 },
  afar: { time: 60, place: 40, address: 40, addressLines: 2, status: 56, note: 36 },
} as const;

const statusColours = {
  cancelled: { ground: 'false', text: 'white' },
  postponed: { ground: 'gold', text: 'ink' },
} as const satisfies Record<CalledOff['status'], { ground: ColourName; text: ColourName }>;

/** Time and place; the address where it is wanted and fits whole. */
export async function whenAndWhere(
  { time, place, address }: AgendaSubject,
  { typeset, width, setting, world }: Space,
  withAddress: boolean,
): Promise<Block> {
  const size = sizes[setting];
  const blocks: Block[] = [];
  if (time) {
    const box = { width, height: size.time * 1.1, max: size.time, min: 34 };
    blocks.push(textBlock(await typeset(time, 'figure', box), world.accent, 0));
  }
  // Without a time the place is what stands beside the date.
  const max = time || setting === 'afar' ? size.place : Math.round(size.place * 1.3);
  if (place) {
    const placeBox = { width, height: max * 5.4, max, min: 28 };
    blocks.push(textBlock(await typeset(place, 'strong', placeBox), world.text, isLow(setting) ? 8 : 16));
  }
  if (address && withAddress) {
    const box = { width, height: size.addressLines * 41, max: size.address, min: 28 };
    const fitted = await typeset(address, 'text', box);
    if (!fitted.cut) blocks.push(textBlock(fitted, world.text, 6));
  }
  return stacked(blocks, 0);
}

/** A bar across the card with the word and its sign, for an event that does not take place as planned. */
export async function statusBar(
  off: CalledOff | undefined,
  { typeset, width, setting }: Space,
): Promise<Block[]> {
  if (!off) return [];
  const { status, word } = off;
  const size = sizes[setting].status;
  const { ground, text } = statusColours[status];
  const fitted = await typeset(word, 'headline', {
    width: width - size - 88,
    height: size * 1.3,
    max: size,
    min: 30,
  });
  const height = Math.round(size * 1.65);
  return [
    {
      gap: 0,
      height,
      html: html`<div
        class="row"
        style="align-items:center;gap:24px;height:${height}px;padding:0 32px;border-radius:16px;background:${palette[ground]}"
      >
        ${statusSign(status, size)}${lines(fitted, text)}
      </div>`,
    },
  ];
}

/** "Terbuka untuk umum", or that it is over; an editor's emphasis comes first. */
export async function notesPill(
  { emphasis, off }: CardContent,
  subject: AgendaSubject,
  { typeset, width, setting, world }: Space,
  gap: number,
): Promise<Block[]> {
  const notes = off ? [] : subject.notes;
  const texts = emphasis ? [emphasis, ...notes] : notes;
  if (texts.length === 0) return [];
  const size = sizes[setting].note;
  const fitted = await typeset(texts.join(' · '), 'strong', {
    width: width - 62,
    height: size * 1.4,
    max: size,
    min: 28,
  });
  const height = Math.round(size * 1.9);
  return [
    {
      gap,
      height,
      html: html`<div class="row">
        <div
          class="row"
          style="align-items:center;height:${height}px;padding:0 28px;border-radius:${height / 2}px;border:3px solid ${palette[world.accent]}"
        >
          ${lines(fitted, world.soft)}
        </div>
      </div>`,
    },
  ];
}
