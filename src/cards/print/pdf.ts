import PDFDocument from 'pdfkit';
import { cardUnits } from '../compose.ts';
import { type PrintSheet, pointsPerMillimetre } from './sheets.ts';
import type { SvgElement } from './svg-tree.ts';
import { drawSvg, edgeParts } from './vector.ts';

/**
 * A page with a drawn card at its printed size, with the boxes that print shops work by (ISO 32000-1, 14.11.2): MediaBox with the marks, BleedBox,
 * TrimBox. The same drawing gives the same bytes: the document bears no time.
 */
export async function printPdf(drawn: DrawnSheet, sheet: PrintSheet, info: PrintInfo): Promise<Buffer> {
  const unit = pointsPerMillimetre * sheet.scale;
  const around = (sheet.bleed + sheet.marks) * unit;
  const [width, height] = [sheet.width * unit, sheet.height * unit];
  const page = new PDFDocument({
    size: [width + around * 2, height + around * 2],
    margin: 0,
    pdfVersion: '1.6',
    info: { Title: info.title, Author: info.author, Creator: 'Suluh', CreationDate: beginning },
  });
  const whole = collected(page);
  setBoxes(page, sheet, unit);
  page.save().translate(around, around);
  if (sheet.bleed > 0) drawBleed(page, drawn, { width, height, bleed: sheet.bleed * unit });
  const margin = sheet.margin * unit;
  page
    .save()
    .rect(margin, margin, width - margin * 2, height - margin * 2)
    .clip();
  page.translate(margin, margin);
  page.scale((width - margin * 2) / cardUnits, (height - margin * 2) / drawn.height);
  drawSvg(page, drawn.card);
  page.restore().restore();
  if (sheet.marks > 0) drawMarks(page, drawn, sheet, unit);
  page.end();
  return whole;
}

/** A card as a drawing, in units. */
export interface DrawnSheet {
  card: SvgElement;
  height: number;
  /** Line for the printer. */
  slug: SvgElement | undefined;
}

/** What a PDF says of itself. */
export interface PrintInfo {
  title: string;
  author: string;
}

// pdfkit writes a time in any case, and takes the identifier of the file from it.
const beginning = new Date(0);

function collected(page: PDFKit.PDFDocument): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    page.on('data', (part: Buffer) => void parts.push(part));
    page.on('end', () => resolve(Buffer.concat(parts)));
    page.on('error', reject);
  });
}

function setBoxes(page: PDFKit.PDFDocument, { width, height, bleed, marks }: PrintSheet, unit: number): void {
  const box = (from: number) => [
    from * unit,
    from * unit,
    (width + (bleed + marks) * 2 - from) * unit,
    (height + (bleed + marks) * 2 - from) * unit,
  ];
  Object.assign(page.page.dictionary.data, { BleedBox: box(marks), TrimBox: box(marks + bleed) });
}

/** The card's ground, strips and bands go on beyond each edge as their mirror images. */
function drawBleed(page: PDFKit.PDFDocument, { card, height: units }: DrawnSheet, area: BleedArea): void {
  const { width, height, bleed } = area;
  const edges = edgeParts(card, cardUnits);
  page
    .save()
    .rect(-bleed, -bleed, width + bleed * 2, height + bleed * 2)
    .clip();
  for (const [column, x] of [-1, 0, 1].entries())
    for (const [row, y] of [-1, 0, 1].entries()) {
      if (column === 1 && row === 1) continue;
      page.save();
      page.translate(x < 0 ? 0 : x * 2 * width, y < 0 ? 0 : y * 2 * height);
      page.scale(x === 0 ? 1 : -1, y === 0 ? 1 : -1);
      page.scale(width / cardUnits, height / units);
      drawSvg(page, edges);
      page.restore();
    }
  page.restore();
}

/** Hairlines where to cut, clear of the bleed, and the line for the printer. */
function drawMarks(page: PDFKit.PDFDocument, { slug }: DrawnSheet, sheet: PrintSheet, unit: number): void {
  const { width, height, bleed, marks } = sheet;
  const [from, to] = [marks, marks + bleed];
  const [right, bottom] = [to + width, to + height];
  const [endX, endY] = [right + to, bottom + to];
  const length = from * 0.8;
  page.save().scale(unit).lineWidth(1).strokeColor('#000');
  for (const x of [to, right])
    for (const y of [0, endY - length])
      page
        .moveTo(x, y)
        .lineTo(x, y + length)
        .stroke();
  for (const y of [to, bottom])
    for (const x of [0, endX - length])
      page
        .moveTo(x, y)
        .lineTo(x + length, y)
        .stroke();
  if (slug) {
    const scale = width / cardUnits;
    page.translate(to + length, from * 0.3).scale(scale);
    drawSvg(page, slug);
  }
  page.restore();
}

interface BleedArea {
  width: number;
  height: number;
  bleed: number;
}
