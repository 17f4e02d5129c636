import { charsAt, viewOf } from './bytes.ts';

/** The boxes between two places of a file (ISO/IEC 14496-12, 4.2). */
export function boxesIn(bytes: Uint8Array, from: number, to: number): Box[] {
  const view = viewOf(bytes);
  const boxes: Box[] = [];
  for (let at = from; at + 8 <= to;) {
    const short = view.getUint32(at);
    const head = short === 1 ? 16 : 8;
    const length = short === 0 ? to - at : short === 1 ? Number(view.getBigUint64(at + 8)) : short;
    if (length < head || at + length > to) throw new RangeError('end of file');
    boxes.push({ name: charsAt(bytes, at + 4, 4), start: at + head, end: at + length });
    at += length;
  }
  return boxes;
}

/** The first box of a name. */
export function boxNamed(boxes: Box[], wanted: string): Box | undefined {
  return boxes.find(({ name }) => name === wanted);
}

/** The items of a file by the entries of `iinf` (8.11.6): "av01", "Exif". */
export function itemsIn(bytes: Uint8Array, meta: Box[]): { id: number; type: string }[] {
  const list = boxNamed(meta, 'iinf');
  if (!list) return [];
  const view = viewOf(bytes);
  const entries = boxesIn(bytes, list.start + (view.getUint8(list.start) === 0 ? 6 : 8), list.end);
  return entries.map(({ start }) => {
    const wide = view.getUint8(start) === 3;
    const id = wide ? view.getUint32(start + 4) : view.getUint16(start + 4);
    return { id, type: charsAt(bytes, start + (wide ? 10 : 8), 4) };
  });
}

/** Where the bytes of an item stand, by `iloc` (8.11.3): in the file, or in `idat`. */
export function placesOf(bytes: Uint8Array, meta: Box[], wanted: number): { start: number; end: number }[] {
  const box = boxNamed(meta, 'iloc');
  if (!box) return [];
  const read = reader(bytes, box.start);
  const version = read(1);
  read(3);
  const sizes = read(1);
  const more = read(1);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 4, sizes & 15, more >> 4];
  const indexSize = version > 0 ? more & 15 : 0;
  const wide = version === 2 ? 4 : 2;
  const places: { start: number; end: number }[] = [];
  for (let left = read(wide); left > 0; left--) {
    const id = read(wide);
    const inData = version > 0 && (read(2) & 15) === 1;
    read(2);
    const base = read(baseSize) + (inData ? (boxNamed(meta, 'idat')?.start ?? 0) : 0);
    for (let extents = read(2); extents > 0; extents--) {
      read(indexSize);
      const start = base + read(offsetSize);
      const end = start + read(lengthSize);
      if (id === wanted) places.push({ start, end });
    }
  }
  return places;
}

/** Reads numbers of 0 to 8 bytes one behind the other. */
function reader(bytes: Uint8Array, from: number): (size: number) => number {
  const view = viewOf(bytes);
  let at = from;
  return (size) => {
    let value = 0;
    for (let i = 0; i < size; i++) value = value * 256 + view.getUint8(at++);
    return value;
  };
}

/** A part of a file; its content stands between two places. */
export interface Box {
  name: string;
  start: number;
  end: number;
}
