import { charsAt, joined, viewOf } from './bytes.ts';
import { orientationIn, orientationOnly } from './exif.ts';
import type { Picture } from './picture.ts';

/** A WebP file (RFC 9649, 2): chunks in a RIFF container. */
export function readWebp(bytes: Uint8Array): Picture | undefined {
  if (charsAt(bytes, 0, 4) !== 'RIFF' || charsAt(bytes, 8, 4) !== 'WEBP') return undefined;
  const view = viewOf(bytes);
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return undefined;
  const kept: Uint8Array[] = [];
  const notes: Uint8Array[] = [];
  let size: Size | undefined;
  let orientation = 1;
  for (let at = 12; at + 8 <= end;) {
    const name = charsAt(bytes, at, 4);
    const length = view.getUint32(at + 4, true);
    const next = at + 8 + length + (length % 2);
    const body = bytes.subarray(at + 8, at + 8 + length);
    size ??= sizeIn(name, body);
    if (name === 'EXIF') orientation = orientationIn(body);
    if (own.has(name)) kept.push(bytes.subarray(at, next));
    else notes.push(body);
    at = next;
  }
  if (end < bytes.length) notes.push(bytes.subarray(end));
  if (!size) return undefined;
  if (orientation !== 1) kept.push(exifChunk(orientationOnly(orientation)));
  const clean = joined([bytes.subarray(0, 12), ...kept]);
  if (charsAt(clean, 12, 4) === 'VP8X') tellNotes(clean, orientation !== 1);
  viewOf(clean).setUint32(4, clean.length - 8, true);
  return { ...size, notes, clean };
}

const own = new Set(['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

/** Of the canvas (2.7), or of the only frame: lossy (RFC 6386, 9.1) or lossless (RFC 9649, 3.4). */
function sizeIn(name: string, body: Uint8Array): Size | undefined {
  const view = viewOf(body);
  const number = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  if (name === 'VP8X') return { width: number(4) + 1, height: number(7) + 1 };
  if (name === 'VP8 ')
    return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
  if (name !== 'VP8L') return undefined;
  const bits = view.getUint32(1, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
}

function exifChunk(tiff: Uint8Array): Uint8Array {
  return joined([Uint8Array.of(0x45, 0x58, 0x49, 0x46, tiff.length, 0, 0, 0), tiff]);
}

/** The first chunk tells whether there are EXIF (8) and XMP (4). */
function tellNotes(file: Uint8Array, hasExif: boolean): void {
  file[20] = ((file[20] ?? 0) & ~0x0c) | (hasExif ? 0x08 : 0);
}

interface Size {
  width: number;
  height: number;
}
