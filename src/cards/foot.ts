import { lines } from './blocks.ts';
import type { CardContent } from './card-content.ts';
import type { Sheet } from './sheet.ts';
import { isLow } from './frames.ts';
import { type Html, html } from './html.ts';
import { palette } from './look/palette.ts';
import { codeAddress } from '#src/domain/code-address.ts';
import { qrCode } from './look/qr.ts';
import type { Fitted } from './text/fit.ts';

/** The foot of a card: date, source and site, with code and QR at the lower right; on a wide card these stand in a column of their own. */
export async function drawFoot(content: CardContent, sheet: Sheet, headBottom: number): Promise<CardFoot> {
  const tile = await codeTile(content, sheet);
  return isLow(sheet.frame.setting)
    ? wideFoot(content, sheet, tile, headBottom)
    : tallFoot(content, sheet, tile);
}

/** Foot of a card. */
export interface CardFoot {
  html: Html;
  /** Where it begins. */
  top: number;
  /** Width that it takes from the body. */
  column: number;
}

async function tallFoot(content: CardContent, sheet: Sheet, tile: Tile): Promise<CardFoot> {
  const { frame, width, height, world, typeset } = sheet;
  const { side, bottom } = frame.pad;
  const inner = width - side * 2;
  const top = height - frame.band - bottom - tile.height;
  const line = top - Math.round(frame.gap * 0.8);
  const text = inner - tile.width - 40;
  const small = { width: text, max: 30, min: 28 };
  const date = await typeset(labelled(content), 'strong', { ...small, height: 44 });
  const source = await typeset(content.source, 'text', { ...small, height: 90 });
  const isCover = content.page?.number === 1;
  const swipe = isCover && (await typeset('Geser ›', 'strong', { ...small, width: 150, height: 44 }));
  const hostWidth = text - (swipe ? swipe.width + 84 : 0);
  const host = await typeset(content.office.host, 'strong', {
    ...small,
    width: hostWidth,
    max: 32,
    height: 88,
  });
  return {
    top: line,
    column: 0,
    html: html`<div
        class="at"
        style="left:${side}px;top:${line}px;width:${inner}px;height:2px;opacity:0.35;background:${palette[world.text]}"
      ></div>
      <div
        class="at stack"
        style="left:${side}px;top:${top}px;width:${text}px;height:${tile.height}px;justify-content:space-between"
      >
        <div class="stack" style="gap:4px">${lines(date, world.text)}${lines(source, world.soft)}</div>
        <div class="row centred" style="gap:24px;margin-bottom:-3px">
          ${lines(host, world.text)}${swipe && pill(swipe, sheet)}
        </div>
      </div>
      <div class="at" style="left:${width - side - tile.width}px;top:${top}px">${tile.html}</div>`,
  };
}

/** Tells that there are more slides. */
function pill(text: Fitted, { world }: Sheet): Html {
  return html`<div
    class="row"
    style="padding:6px 26px;border-radius:30px;background:${palette[world.accent]}"
  >
    ${lines(text, world.ground[1])}
  </div>`;
}

async function wideFoot(
  content: CardContent,
  sheet: Sheet,
  tile: Tile,
  headBottom: number,
): Promise<CardFoot> {
  const { frame, width, height, world, typeset } = sheet;
  const { side, bottom } = frame.pad;
  const inner = width - side * 2;
  const box = { height: 44, max: 29, min: 28 };
  const host = await typeset(content.office.host, 'strong', { ...box, width: inner });
  const { date, source, rows } = await dateAndSource(content, sheet, inner - host.width - 40);
  const rowHeight = 40;
  const top = height - frame.band - bottom - rowHeight * rows;
  // Whole pixels keep the modules sharp.
  const tileTop = whole(headBottom + (top - headBottom - tile.height) / 2, sheet.pixels);
  const tileLeft = whole(width - side - tile.width, sheet.pixels);
  return {
    top,
    column: tile.width + 44,
    html: html`<div
        class="at row"
        style="left:${side}px;top:${top}px;width:${inner}px;justify-content:space-between;align-items:flex-end"
      >
        <div class="${rows > 1 ? 'stack' : 'row'}" style="gap:${rows > 1 ? 0 : 24}px">
          ${date && lines(date, world.text)}${lines(source, world.soft)}
        </div>
        ${lines(host, world.text)}
      </div>
      <div class="at" style="left:${tileLeft}px;top:${tileTop}px">${tile.html}</div>`,
  };
}

/**
 * Date and source on one row if they fit it whole, with the date's label or without; otherwise on two. An event's card leaves its publication date
 * out before it shows it without a label, where it would pass for the event's.
 */
async function dateAndSource(content: CardContent, { typeset, width }: Sheet, room: number) {
  const bare = content.subject.template === 'agenda' ? undefined : content.date.day;
  const box = { width, height: 44, max: 29, min: 28 };
  for (const text of [labelled(content), bare]) {
    const date = text === undefined ? undefined : await typeset(text, 'strong', box);
    const source = await typeset(content.source, 'text', {
      ...box,
      width: room - (date ? date.width + 24 : 0),
    });
    if (!source.cut) return { date, source, rows: 1 };
  }
  const date = await typeset(labelled(content), 'strong', { ...box, width: room });
  return { date, source: await typeset(content.source, 'text', { ...box, width: room }), rows: 2 };
}

function labelled({ date }: CardContent): string {
  return `${date.label} ${date.day}`;
}

function whole(units: number, pixels: number): number {
  return Math.round(units * pixels) / pixels;
}

async function codeTile(
  { office, code }: CardContent,
  { frame, pixels, world, typeset }: Sheet,
): Promise<Tile> {
  const qr = qrCode(codeAddress(office.host, code));
  const size = (qr.modules * frame.qrModule) / pixels;
  const label: Fitted = await typeset(code, 'code', { width: size, height: 44, max: 32, min: 28 });
  const gap = 8;
  return {
    width: size,
    height: size + gap + label.height,
    html: html`<div class="stack centred" style="gap:${gap}px;width:${size}px">
      <div style="display:flex;border-radius:10px;overflow:hidden;width:${size}px;height:${size}px">
        ${qr.tile(size)}
      </div>
      ${lines(label, world.text)}
    </div>`,
  };
}

interface Tile {
  html: Html;
  width: number;
  height: number;
}
