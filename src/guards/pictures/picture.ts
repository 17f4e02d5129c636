import type { pictureTypes } from '#src/schemas/common.ts';

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
