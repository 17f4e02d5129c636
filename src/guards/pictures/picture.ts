import type { pictureTypes } from '#src/schemas/common.ts';
import { readAvif } from './avif.ts';
import { readJpeg } from './jpeg.ts';
import { readPng } from './png.ts';
import { readWebp } from './webp.ts';

/**
 * What the bytes of a picture are, whatever its name says: kind, size, and what its makers wrote into it. Nothing is unfolded, so that a bomb is
 * recognised before it goes off. Undefined for what is none of the kinds that may be published, or is cut off.
 */
export function readPicture(bytes: Uint8Array): (Picture & { type: PictureType }) | undefined {
  for (const [type, read] of readers) {
    const picture = within(() => read(bytes));
    if (picture && picture.width > 0 && picture.height > 0) return { type, ...picture };
  }
  return undefined;
}

/** Kind of a picture; "jpeg" is another ending of jpg. */
export type PictureType = Exclude<(typeof pictureTypes)[number], 'jpeg'>;

/** A picture as its header tells. */
export interface Picture {
  /** Pixels. */
  width: number;
  height: number;
  /** What does not belong to the picture itself: where, when, by whom and with what it was taken (EXIF, XMP, IPTC, comments), further pictures behind it. */
  notes: Uint8Array[];
  /** The same picture without any of that, but for which side is up. */
  clean: Uint8Array;
}

const readers = [
  ['jpg', readJpeg],
  ['png', readPng],
  ['webp', readWebp],
  ['avif', readAvif],
] as const;

/** A file that is cut off ends the reading beyond its last byte. */
function within<Result>(read: () => Result | undefined): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
