import { tablesOf, viewOf } from './woff.ts';

/**
 * The characters for which a WOFF 1 file has a glyph, read from its `cmap` table (formats 4 and 12;
 * https://www.w3.org/TR/WOFF/, https://learn.microsoft.com/typography/opentype/spec/cmap). Throws when the file is not such a font.
 */
export function codePointsOf(woff: Uint8Array): Set<number> {
  const table = tablesOf(woff).find(({ name }) => name === 'cmap');
  if (!table) throw new Error('Berkas huruf tidak memuat tabel cmap');
  const cmap = viewOf(table.data());
  const points = new Set<number>();
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const part = from(cmap, cmap.getUint32(8 + i * 8));
    const format = part.getUint16(0);
    if (format === 4) addSegments(part, points);
    else if (format === 12) addGroups(part, points);
  }
  return points;
}

function from({ buffer, byteOffset, byteLength }: DataView, offset: number): DataView {
  return new DataView(buffer, byteOffset + offset, byteLength - offset);
}

/** Format 4: segments of the first 65,536 characters; glyph 0 is "missing". */
function addSegments(table: DataView, points: Set<number>): void {
  const size = table.getUint16(6);
  for (let at = 14; at < 14 + size; at += 2) {
    const [end, start] = [table.getUint16(at), table.getUint16(at + 2 + size)];
    const delta = table.getUint16(at + 2 + size * 2);
    const rangeAt = at + 2 + size * 3;
    const range = table.getUint16(rangeAt);
    for (let point = start; point <= end && point < 0xffff; point++) {
      const index = range && table.getUint16(rangeAt + range + (point - start) * 2);
      const glyph = range && index === 0 ? 0 : ((range ? index : point) + delta) & 0xffff;
      if (glyph !== 0) points.add(point);
    }
  }
}

/** Format 12: groups of any characters. */
function addGroups(table: DataView, points: Set<number>): void {
  for (let i = 0; i < table.getUint32(12); i++) {
    const at = 16 + i * 12;
    const [start, end] = [table.getUint32(at), table.getUint32(at + 4)];
    for (let point = start; point <= end; point++) points.add(point);
  }
}
