/** `/C/<CODE>.acuan.json`: what the checker compares a picture with that bears a code. */
export interface CardReference {
  code: string;
  /** Everything that bears the code: today's files, each size of a print by itself, then those of earlier days. At least one. */
  drawings: Drawing[];
  /** Earlier files of which nobody kept a picture: a copy of one of these must not be taken for a forgery. */
  lost: number;
}

/** One genuine file as it looks. */
export interface Drawing {
  /** The outer corners of its QR code as shares of its width and height, clockwise from the upper left one. */
  qr: [Share, Share, Share, Share];
  /**
   * What to compare with, first to last: the width in pixels to which a picture is brought, and its address. The first is made for that and small enough
   * for a phone on a weak line; its name holds a hash of its content. The last is the published card, looked at where the first leaves a doubt; of earlier
   * files there is none.
   */
  pictures: { width: number; path: string }[];
  /** True for a file that is no longer handed out. */
  earlier?: true;
}

/** A place on a card as shares of its width and height, 0 to 1. */
export interface Share {
  x: number;
  y: number;
}

/** Width of the first comparison and of the second one, in pixels. */
export const [firstWidth, secondWidth] = [540, 720] as const;

/** Where the reference of a code lies in the site. */
export function referencePath(code: string): string {
  return `/C/${code}.acuan.json`;
}
