import { readAvif } from './avif.ts';
import { readJpeg } from './jpeg.ts';
import type { Picture, PictureType } from './picture.ts';
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
