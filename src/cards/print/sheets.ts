import type { OfficeData } from '#src/schemas/office.ts';
import type { Shape } from '../sheet.ts';
import { cardUnits } from '../compose.ts';
import type { PrintedOutlet } from '../wanted.ts';

/** Points of a millimetre: a point is 1/72 inch (ISO 32000-1, 8.3.2.3). */
export const pointsPerMillimetre = 72 / 25.4;

/** Longest side of a page in points that every PDF reader takes (ISO 32000-1, annex C.2). */
const longest = 14_400;

const usualBaliho = [{ width: 400, height: 300 }];

/**
 * The sheets that an outlet is printed on. Billboards have a bleed and marks and may be larger than a PDF page can be; those are made at one tenth.
 * A poster comes out of an office printer: the sheet itself, without bleed, and nothing in the margin that such printers leave white.
 */
export function sheetsOf(outlet: PrintedOutlet, office: Pick<OfficeData, 'baliho'>): PrintSheet[] {
  switch (outlet) {
    case 'baliho':
      return (office.baliho ?? usualBaliho).map(({ width, height }) => baliho(width * 10, height * 10));
    case 'poster':
      return [poster];
  }
}

/** A sheet to print on. Lengths are millimetres at the size of the print. */
export interface PrintSheet {
  /** Ends the file's name: "400x300cm", "a3". */
  id: string;
  /** "400 × 300 cm". */
  label: string;
  /** Size after trimming. */
  width: number;
  height: number;
  /** Printed beyond the edge, so that no white shows where a cut is inexact. */
  bleed: number;
  /** Around the bleed, for trim marks; 0 for none. */
  marks: number;
  /** White within the edge. */
  margin: number;
  /** The file's size as a part of the print's: 1 or 0.1. */
  scale: number;
  shape: Shape;
}

const poster: PrintSheet = {
  id: 'a3',
  label: 'A3',
  // ISO 216.
  width: 297,
  height: 420,
  bleed: 0,
  marks: 0,
  margin: 9,
  scale: 1,
  shape: {
    frame: {
      setting: 'roomy',
      pad: { top: 56, side: 64, bottom: 36 },
      gap: 52,
      band: 54,
      qrModule: 7.5,
    },
    height: Math.round(((420 - 2 * 9) / (297 - 2 * 9)) * cardUnits),
    pixels: 1,
    covered: 0,
  },
};

function baliho(width: number, height: number): PrintSheet {
  // Large-format printers ask for 2 to 5 cm, which the hem of a tarpaulin takes up.
  const [bleed, marks] = [30, 40];
  const side = (Math.max(width, height) + 2 * (bleed + marks)) * pointsPerMillimetre;
  const isBroad = width >= height * 1.2;
  return {
    id: `${width / 10}x${height / 10}cm`,
    label: `${width / 10} × ${height / 10} cm`,
    width,
    height,
    bleed,
    marks,
    margin: 0,
    scale: side > longest ? 0.1 : 1,
    shape: {
      frame: {
        setting: isBroad ? 'afar' : 'compact',
        pad: isBroad ? { top: 48, side: 60, bottom: 26 } : { top: 56, side: 72, bottom: 36 },
        gap: 34,
        band: 46,
        qrModule: isBroad ? 7.6 : 7,
      },
      height: Math.round((height / width) * cardUnits),
      pixels: 1,
      covered: 0,
    },
  };
}
