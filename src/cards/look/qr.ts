import encodeQr from 'qr';
import { html, type Html } from '../html.ts';

const quiet = 4;

/** The QR code of a text. Modules along a side count the quiet zone of 4 (ISO/IEC 18004): 33 for version 2, which holds a host of up to 20 characters at level M. */
export function qrCode(text: string): QrCode {
  const rows = encodeQr(text, 'raw', { ecc: 'medium', border: quiet });
  const modules = rows.length;
  const path = rows.flatMap(darkRuns).join('');
  return {
    modules,
    tile: (side) =>
      html`<svg
        width="${side}"
        height="${side}"
        viewBox="0 0 ${modules} ${modules}"
        shape-rendering="crispEdges"
      >
        <rect width="${modules}" height="${modules}" fill="#fff" />
        <path d="${path}" fill="#000" />
      </svg>`,
  };
}

/** A QR code, ready to be drawn at any size. */
export interface QrCode {
  modules: number;
  /** The code on its white tile, `size` units along a side. */
  tile: (size: number) => Html;
}

/** Neighbouring dark modules as one stroke of the path: a third of the strokes. */
function darkRuns(row: boolean[], y: number): string[] {
  const runs: string[] = [];
  for (let x = 0; x < row.length; x++) {
    const start = x;
    while (row[x]) x++;
    if (x > start) runs.push(`M${start} ${y}h${x - start}v1h${start - x}z`);
  }
  return runs;
}
