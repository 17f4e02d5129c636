import { unzlibSync } from 'fflate';
import { charsAt, joined, viewOf } from './bytes.ts';
import { orientationIn, orientationOnly } from './exif.ts';
import type { Picture } from './picture.ts';

/** A PNG file (W3C PNG, third edition, 5): chunks up to IEND. */
export function readPng(bytes: Uint8Array): Picture | undefined {
  if (charsAt(bytes, 0, 8) !== '\x89PNG\r\n\x1a\n' || charsAt(bytes, 12, 4) !== 'IHDR') return undefined;
  const view = viewOf(bytes);
  const kept = [bytes.subarray(0, 8)];
  const notes: Uint8Array[] = [];
  let orientation = 1;
  let at = 8;
  for (let name = ''; name !== 'IEND';) {
    const length = view.getUint32(at);
    name = charsAt(bytes, at + 4, 4);
    const end = at + 12 + length;
    if (end > bytes.length) return undefined;
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (name === 'eXIf') orientation = orientationIn(body);
    if (own.has(name)) kept.push(bytes.subarray(at, end));
    else notes.push(body, ...unfolded(name, body));
    at = end;
  }
  // In front of the picture, where programs look for it.
  if (orientation !== 1) kept.splice(2, 0, exifChunk(orientationOnly(orientation)));
  if (at < bytes.length) notes.push(bytes.subarray(at));
  return { width: view.getUint32(16), height: view.getUint32(20), notes, clean: joined(kept) };
}

function exifChunk(tiff: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + tiff.length);
  chunk.set([0, 0, 0, tiff.length, 0x65, 0x58, 0x49, 0x66, ...tiff]);
  viewOf(chunk).setUint32(8 + tiff.length, checksum(chunk.subarray(4, 8 + tiff.length)));
  return chunk;
}

/** CRC-32 (annex D). */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

/** Chunks that show the picture, its colours, its density and its movement. */
const own = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(
    ' ',
  ),
);

/** The text of zTXt and iTXt, which may be compressed behind a keyword and what else stands before it (11.3.3). */
function unfolded(name: string, body: Uint8Array): Uint8Array[] {
  const isText = name === 'zTXt' || (name === 'iTXt' && body[body.indexOf(0) + 1] === 1);
  if (!isText || body.length > maxNote) return [];
  // The header of zlib's most common settings.
  for (let at = body.indexOf(0x78); at !== -1; at = body.indexOf(0x78, at + 1))
    try {
      return [unzlibSync(body.subarray(at), { out: new Uint8Array(maxNote) })];
    } catch {
      // An "x" in the keyword, or more than a note holds.
    }
  return [];
}

/** Bytes of a note that are read. */
const maxNote = 1_000_000;
