import { lines } from './blocks.ts';
import type { CardContent } from './card-content.ts';
import type { Sheet } from './sheet.ts';
import { isLow } from './frames.ts';
import { type Html, html } from './html.ts';
import { plateOf } from './logo-plate.ts';
import { palette } from './look/palette.ts';
import { neutralMark } from './look/signs.ts';

/** The head of a card: its kind at the left, who speaks at the right. `offset` is the end of what stands above it, or 0. */
export async function drawHead(content: CardContent, sheet: Sheet, offset: number): Promise<CardHead> {
  const { frame, width, world, typeset } = sheet;
  const wide = isLow(frame.setting);
  const inner = width - frame.pad.side * 2;
  const mark = wide ? 48 : 56;
  const page = content.page ? ` · ${content.page.number}/${content.page.of}` : '';
  const kind = await typeset(content.kind + page, 'label', {
    width: inner / 2,
    height: 60,
    max: wide ? 32 : 34,
    min: 28,
  });
  const room = { width: inner - kind.width - mark - 60, height: 50, max: wide ? 29 : 30, min: 28 };
  const full = await typeset(content.office.name, 'strong', room);
  const name = full.cut ? await typeset(content.office.shortName, 'strong', room) : full;
  const top = offset > 0 ? offset + Math.round(Math.min(frame.pad.top, 60) * 0.6) : frame.pad.top;
  return {
    bottom: top + mark,
    html: html`<div
      class="at row"
      style="left:${frame.pad.side}px;top:${top}px;width:${inner}px;height:${mark}px;justify-content:space-between;align-items:center"
    >
      ${lines(kind, world.kind)}
      <div class="row" style="align-items:center;gap:14px">
        ${markOf(sheet, mark)}${lines(name, world.text)}
      </div>
    </div>`,
  };
}

/** Head of a card. */
export interface CardHead {
  html: Html;
  /** Where it ends. */
  bottom: number;
}

/** Around a logo on a plate. */
const platePad = 5;

function markOf({ logo, world }: Sheet, size: number): Html {
  if (!logo) return neutralMark(size, palette[world.accent], palette[world.ground[0]]);
  const picture = (side: number) =>
    html`<img src="${logo.address}" style="width:${side}px;height:${side}px;object-fit:contain" />`;
  const plate = plateOf(logo, palette[world.ground[0]]);
  if (!plate) return picture(size);
  return html`<div
    class="row"
    style="width:${size}px;height:${size}px;padding:${platePad}px;border-radius:10px;background:${palette[plate]}"
  >
    ${picture(size - platePad * 2)}
  </div>`;
}
