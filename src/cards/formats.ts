/** JPEG: ends with marker EOI, FF D9 (ISO/IEC 10918-1). */
export const jpeg: Format = {
  extension: 'jpg',
  isWhole: (read, size) => size >= 4 && read(size - 2, 2).equals(Buffer.of(0xff, 0xd9)),
};

/** PDF: ends with the line "%%EOF" (ISO 32000-1, 7.5.5). */
export const pdf: Format = {
  extension: 'pdf',
  isWhole: (read, size) =>
    size >= 64 &&
    read(size - 8, 8)
      .toString('latin1')
      .includes('%%EOF'),
};

/** MP4: a row of boxes, each with its size in front, that ends where the file ends (ISO/IEC 14496-12, 4.2). */
export const mp4: Format = {
  extension: 'mp4',
  isWhole(read, size) {
    let at = 0;
    while (at < size) {
      const head = read(at, 8);
      const length = head.length < 8 ? 0 : head.readUInt32BE(0);
      // 0 and 1 stand for sizes that files of this length do not need.
      if (length < 8) return false;
      at += length;
    }
    return size > 0 && at === size;
  },
};

/** A file format, and how to tell a whole file from one that was cut off without reading all of it. */
export interface Format {
  extension: string;
  isWhole: (read: ReadPart, size: number) => boolean;
}

/** Bytes of a file from an offset on; fewer than asked for at its end. */
export type ReadPart = (from: number, length: number) => Buffer;
