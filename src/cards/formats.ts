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

/** A file format, and how to tell a whole file from one that was cut off without reading all of it. */
export interface Format {
  extension: string;
  isWhole: (read: ReadPart, size: number) => boolean;
}

/** Bytes of a file from an offset on; fewer than asked for at its end. */
export type ReadPart = (from: number, length: number) => Buffer;
