import { charsAt, viewOf } from './bytes.ts';
import { type Box, boxesIn, boxNamed, itemsIn, placesOf } from './heif.ts';
import type { Picture } from './picture.ts';

/** An AVIF file (AV1 Image File Format 1.2): HEIF whose pictures are AV1. Notes are items of their own, which are emptied where they stand. */
export function readAvif(bytes: Uint8Array): Picture | undefined {
  if (charsAt(bytes, 4, 4) !== 'ftyp') return undefined;
  const boxes = boxesIn(bytes, 0, bytes.length);
  const [type] = boxes;
  const meta = boxNamed(boxes, 'meta');
  if (!type || !meta || !/avi[fs]/.test(charsAt(bytes, type.start, type.end - type.start))) return undefined;
  const inside = boxesIn(bytes, meta.start + 4, meta.end);
  const size = largest(bytes, inside);
  if (!size) return undefined;
  // A Buffer of Node would give a view of the same bytes.
  const clean = new Uint8Array(bytes);
  const notes: Uint8Array[] = [];
  for (const { id, type: kind } of itemsIn(bytes, inside)) {
    if (kind !== 'Exif' && kind !== 'mime') continue;
    for (const { start, end } of placesOf(bytes, inside, id)) {
      if (end > bytes.length) return undefined;
      notes.push(bytes.subarray(start, end));
      empty(clean.subarray(start, end), kind);
    }
  }
  return { ...size, notes: notes.filter((note) => note.some((byte) => byte !== 0)), clean };
}

/** The largest picture in the file: tiles and thumbnails are smaller. */
function largest(bytes: Uint8Array, inside: Box[]): { width: number; height: number } | undefined {
  const properties = boxNamed(inside, 'iprp');
  const container = properties && boxNamed(boxesIn(bytes, properties.start, properties.end), 'ipco');
  const view = viewOf(bytes);
  return boxesIn(bytes, container?.start ?? 0, container?.end ?? 0)
    .filter(({ name }) => name === 'ispe')
    .map(({ start }) => ({ width: view.getUint32(start + 4), height: view.getUint32(start + 8) }))
    .sort((a, b) => b.width * b.height - a.width * a.height)[0];
}

/** Programs that look for EXIF find a block without a field. */
function empty(item: Uint8Array, kind: 'Exif' | 'mime'): void {
  item.fill(kind === 'mime' ? 0x20 : 0);
  if (kind === 'Exif' && item.length >= 18) item.set([0, 0, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8]);
}
