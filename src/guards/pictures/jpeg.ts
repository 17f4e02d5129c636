import { charsAt, joined, viewOf } from './bytes.ts';
import { orientationIn, orientationOnly, prefix } from './exif.ts';
import type { Picture } from './picture.ts';

/** A JPEG file (ITU T.81, annex B): segments, each with a marker, up to the end of the first picture. */
export function readJpeg(bytes: Uint8Array): Picture | undefined {
  if (charsAt(bytes, 0, 3) !== '\xff\xd8\xff') return undefined;
  const view = viewOf(bytes);
  const kept = [bytes.subarray(0, 2)];
  const notes: Uint8Array[] = [];
  let size: { width: number; height: number } | undefined;
  let orientation = 1;
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === endOfImage) break;
    const length = view.getUint16(at + 2);
    const end = marker === startOfScan ? endOfScan(bytes, at + 2 + length) : at + 2 + length;
    const body = bytes.subarray(at + 4, at + 2 + length);
    if (isFrame(marker)) size ??= { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (marker === app(1) && charsAt(body, 0, 6) === prefix) orientation = orientationIn(body);
    if (belongs(marker, body)) kept.push(bytes.subarray(at, end));
    else notes.push(body);
    at = end;
  }
  // Cameras put a second picture or a film behind the first, each with a place of its own.
  if (at + 2 < bytes.length) notes.push(bytes.subarray(at + 2));
  if (orientation !== 1) kept.splice(1, 0, exifSegment(orientationOnly(orientation)));
  return size && { ...size, notes, clean: joined([...kept, Uint8Array.of(0xff, endOfImage)]) };
}

const startOfScan = 0xda;
const endOfImage = 0xd9;
const comment = 0xfe;
const app = (number: number) => 0xe0 + number;

/** Frames of all processes; C4, C8 and CC are tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Whether a segment is needed to show the picture: of what applications add, its density, its colour profile and the kind of its colours. */
function belongs(marker: number, body: Uint8Array): boolean {
  if (marker === app(0)) return charsAt(body, 0, 5) === 'JFIF\0';
  if (marker === app(2)) return charsAt(body, 0, 12) === 'ICC_PROFILE\0';
  if (marker === app(14)) return charsAt(body, 0, 5) === 'Adobe';
  return marker !== comment && !(marker >= app(0) && marker <= app(15));
}

function exifSegment(tiff: Uint8Array): Uint8Array {
  const body = Uint8Array.from([...prefix].map((letter) => letter.charCodeAt(0)));
  return joined([Uint8Array.of(0xff, app(1), 0, 2 + body.length + tiff.length), body, tiff]);
}

/** Where the next segment begins: within the data of a scan FF stands only before 00 and in restart markers (B.1.1.5). A file may lack its end. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new RangeError('end of file');
}
