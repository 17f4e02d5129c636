import { inflateSync } from 'node:zlib';

/**
 * The characters for which a WOFF 1 file has a glyph, read from its `cmap` table (formats 4 and 12;
 * https://www.w3.org/TR/WOFF/, https://learn.microsoft.com/typography/opentype/spec/cmap). Throws when the file is not such a font.
 */
export function codePointsOf(woff: Buffer): Set<number> {
  const cmap = tableOf(woff, 'cmap');
  const points = new Set<number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + i * 8));
    const format = table.readUInt16BE(0);
    if (format === 4) addSegments(table, points);
    else if (format === 12) addGroups(table, points);
  }
  return points;
}

function tableOf(woff: Buffer, tag: string): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('Berkas huruf bukan WOFF 1');
  for (let i = 0; i < woff.readUInt16BE(12); i++) {
    const entry = 44 + i * 20;
    if (woff.toString('latin1', entry, entry + 4) !== tag) continue;
    const offset = woff.readUInt32BE(entry + 4);
    const [stored, original] = [woff.readUInt32BE(entry + 8), woff.readUInt32BE(entry + 12)];
    const data = woff.subarray(offset, offset + stored);
    return stored < original ? inflateSync(data) : data;
  }
  throw new Error(`Berkas huruf tidak memuat tabel ${tag}`);
}

/** Format 4: segments of the first 65,536 characters; glyph 0 is "missing". */
function addSegments(table: Buffer, points: Set<number>): void {
  const size = table.readUInt16BE(6);
  for (let at = 14; at < 14 + size; at += 2) {
    const [end, start] = [table.readUInt16BE(at), table.readUInt16BE(at + 2 + size)];
    const delta = table.readUInt16BE(at + 2 + size * 2);
    const rangeAt = at + 2 + size * 3;
    const range = table.readUInt16BE(rangeAt);
    for (let point = start; point <= end && point < 0xffff; point++) {
      const index = range && table.readUInt16BE(rangeAt + range + (point - start) * 2);
      const glyph = range && index === 0 ? 0 : ((range ? index : point) + delta) & 0xffff;
      if (glyph !== 0) points.add(point);
    }
  }
}

/** Format 12: groups of any characters. */
function addGroups(table: Buffer, points: Set<number>): void {
  for (let i = 0; i < table.readUInt32BE(12); i++) {
    const at = 16 + i * 12;
    const [start, end] = [table.readUInt32BE(at), table.readUInt32BE(at + 4)];
    for (let point = start; point <= end; point++) points.add(point);
  }
}
