import { Renderer } from '@takumi-rs/core';
import { fromHtml } from '@takumi-rs/helpers/html';
import sharp from 'sharp';
import { cardCss, cardUnits, composeSheet } from '../compose.ts';
import type { Tools } from '../sheet.ts';
import type { CardContent } from '../card-content.ts';
import { encodeJpeg } from '../encode.ts';
import { html, type Html } from '../html.ts';
import type { Logo } from '../logo-plate.ts';
import { type CardFont, family, registerFonts } from '../look/fonts.ts';
import { palette } from '../look/palette.ts';
import { fitText } from '../text/fit.ts';
import { createMeasure } from '../text/measure.ts';
import { printPdf } from './pdf.ts';
import type { PrintSheet } from './sheets.ts';
import { readSvg } from './svg-tree.ts';

/** Draws a sheet as a PDF of vectors, and how it looks. The same content gives the same bytes. */
export type DrawPrint = (content: CardContent, sheet: PrintSheet) => Promise<DrawnPrint>;

/** A drawn sheet. */
export interface DrawnPrint {
  pdf: Buffer;
  /** The same vectors as a JPEG of 1080 pixels across, without white margin, bleed and marks. */
  picture: Buffer;
}

/** Prepares drawing for print. */
export async function createDrawPrint(fonts: CardFont[], logo: Logo | undefined): Promise<DrawPrint> {
  const renderer = new Renderer();
  await registerFonts(renderer, fonts);
  const measure = createMeasure(renderer);
  const tools: Tools = {
    typeset: (text, style, box) => fitText(text, style, box, measure),
    logo,
    photo: noPixels,
    stamped: noPixels,
  };
  const drawn = async ({ markup }: Html, width: number, height: number): Promise<string> =>
    renderer.renderSvg(fromHtml(markup).node, { width, height, css: [cardCss, printCss] });
  return async (content, sheet) => {
    const { height } = sheet.shape;
    const plain: CardContent = sheet.margin > 0 ? { ...content, world: 'plain' } : content;
    const svg = await drawn(await composeSheet(plain, sheet.shape, tools), cardUnits, height);
    const slug =
      sheet.marks > 0 ? readSvg(await drawn(slugLine(content, sheet), cardUnits, slugHeight)) : undefined;
    const about = { title: content.headline, author: content.office.name };
    const [pdf, picture] = await Promise.all([
      printPdf({ card: readSvg(svg), height, slug }, sheet, about),
      encodeJpeg(
        await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer(),
        { width: cardUnits, height },
        undefined,
      ),
    ]);
    return { pdf, picture };
  };
}

/** A photograph of the size of a card is a blur at four metres; print is given none. */
function noPixels(): Promise<never> {
  return Promise.reject(new Error('Foto tidak dapat dicetak sebagai vektor'));
}

const slugHeight = 12;

/** White paper has no edge: a leaf of the calendar needs one there. */
const printCss = `.leaf { outline: 3px solid ${palette.ink} }`;

/** For the printer, outside of what is cut: what this is and how large. */
function slugLine({ office, code }: CardContent, { label, scale, bleed }: PrintSheet): Html {
  const ratio = scale === 1 ? 'skala 1:1' : 'skala 1:10, cetak diperbesar 10 kali';
  const text = `${office.shortName} · ${code} · ukuran jadi ${label} · lebihan potong ${bleed / 10} cm · ${ratio}`;
  return html`<div
    style="display:flex;font-family:'${family}';font-size:8px;font-weight:700;color:${palette.ink}"
  >
    <div style="white-space:pre">${text}</div>
  </div>`;
}
