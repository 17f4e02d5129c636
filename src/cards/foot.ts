import { lines } from './blocks.ts';
import type { CardContent } from './content.ts';
import type { Sheet } from './compose.ts';
import { type Html, html } from './html.ts';
import { palette } from './look/palette.ts';
import { codeAddress, qrModules, qrTile } from './look/qr.ts';
import type { Fitted } from './text/fit.ts';

/** The foot of a card: date, source and site, with code and QR at the lower right; on a wide card these stand in a column of their own. */
export async function drawFoot(content: CardContent, sheet: Sheet): Promise<CardFoot> {
  const tile = await codeTile(content, sheet);
  return sheet.frame.shape === 'wide' ? wideFoot(content, sheet, tile) : tallFoot(content, sheet, tile);
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
  const date = await typeset(content.date, 'strong', { ...small, height: 44 });
  const source = await typeset(content.source, 'text', { ...small, height: 90 });
  const host = await typeset(content.office.host, 'strong', { ...small, max: 32, height: 88 });
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
        ${lines(host, world.text)}
      </div>
      <div class="at" style="left:${width - side - tile.width}px;top:${top}px">${tile.html}</div>`,
  };
}

async function wideFoot(content: CardContent, sheet: Sheet, tile: Tile): Promise<CardFoot> {
  const { frame, width, height, world, typeset } = sheet;
  const { side, bottom } = frame.pad;
  const inner = width - side * 2;
  const top = height - frame.band - bottom - 40;
  const box = { height: 44, max: 29, min: 28 };
  const host = await typeset(content.office.host, 'strong', { ...box, width: inner / 2 });
  const date = await typeset(content.date, 'strong', { ...box, width: inner / 2 });
  const source = await typeset(content.source, 'text', {
    ...box,
    width: inner - host.width - date.width - 64,
  });
  // Whole pixels keep the modules sharp.
  const tileTop = Math.round((top - frame.gap - tile.height) * sheet.pixels) / sheet.pixels;
  const tileLeft = Math.round((width - side - tile.width) * sheet.pixels) / sheet.pixels;
  return {
    top,
    column: tile.width + 44,
    html: html`<div
        class="at row"
        style="left:${side}px;top:${top}px;width:${inner}px;height:40px;align-items:center;justify-content:space-between"
      >
        <div class="row" style="gap:24px">${lines(date, world.text)}${lines(source, world.soft)}</div>
        ${lines(host, world.text)}
      </div>
      <div class="at" style="left:${tileLeft}px;top:${tileTop}px">${tile.html}</div>`,
  };
}

async function codeTile(
  { office, code }: CardContent,
  { frame, pixels, world, typeset }: Sheet,
): Promise<Tile> {
  const text = codeAddress(office.host, code);
  const size = (qrModules(text) * frame.qrModule) / pixels;
  const label: Fitted = await typeset(code, 'code', { width: size, height: 44, max: 32, min: 28 });
  const gap = 8;
  return {
    width: size,
    height: size + gap + label.height,
    html: html`<div class="stack centred" style="gap:${gap}px;width:${size}px">
      <div style="display:flex;border-radius:10px;overflow:hidden;width:${size}px;height:${size}px">
        ${qrTile(text, size)}
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
