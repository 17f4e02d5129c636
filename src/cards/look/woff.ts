import { unzlibSync } from 'fflate';

/** The tables of a WOFF 1 file (https://www.w3.org/TR/WOFF/), unpacked, in their order. Throws when the file is not such a font. */
export function tablesOf(woff: Uint8Array): FontTable[] {
  const view = viewOf(woff);
  if (nameAt(woff, 0) !== 'wOFF') throw new Error('Berkas huruf bukan WOFF 1');
  return Array.from({ length: view.getUint16(12) }, (_, i) => {
    const entry = 44 + i * 20;
    const offset = view.getUint32(entry + 4);
    const [stored, original] = [view.getUint32(entry + 8), view.getUint32(entry + 12)];
    const packed = woff.subarray(offset, offset + stored);
    return {
      name: nameAt(woff, entry),
      checksum: view.getUint32(entry + 16),
      data: () => (stored < original ? unzlibSync(packed) : packed),
    };
  });
}

/** The font of a WOFF 1 file as OpenType has it (https://learn.microsoft.com/typography/opentype/spec/otff). Throws when the file is not such a font. */
export function openTypeOf(woff: Uint8Array): Uint8Array<ArrayBuffer> {
  const tables = tablesOf(woff).map((table) => ({ ...table, data: table.data() }));
  const head = 12 + tables.length * 16;
  const padded = (length: number) => Math.ceil(length / 4) * 4;
  const font = new Uint8Array(tables.reduce((sum, { data }) => sum + padded(data.length), head));
  const view = viewOf(font);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  font.set(woff.subarray(4, 8));
  for (const [i, value] of [
    tables.length,
    power * 16,
    Math.log2(power),
    (tables.length - power) * 16,
  ].entries())
    view.setUint16(4 + i * 2, value);
  let offset = head;
  for (const [i, { name, checksum, data }] of tables.entries()) {
    const entry = 12 + i * 16;
    font.set(new TextEncoder().encode(name), entry);
    for (const [j, value] of [checksum, offset, data.length].entries())
      view.setUint32(entry + 4 + j * 4, value);
    font.set(data, offset);
    offset += padded(data.length);
  }
  return font;
}

/** A table of a font, unpacked when it is asked for. */
export interface FontTable {
  /** "cmap". */
  name: string;
  checksum: number;
  data: () => Uint8Array;
}

/** Bytes as big-endian numbers. */
export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function nameAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
