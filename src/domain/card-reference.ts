/** `/C/<CODE>.acuan.json`: the genuine card as the checker compares with it. */
export interface CardReference {
  code: string;
  /** The outer corners of its QR code as shares of the card's width and height, clockwise from the upper left one. */
  qr: [Share, Share, Share, Share];
  /**
   * What to compare with, first to last: the width in pixels to which a picture is brought, and its address. The first is made for that and small enough
   * for a phone on a weak line; its name holds a hash of its content. The last is the published card, looked at where the first leaves a doubt.
   */
  pictures: { width: number; path: string }[];
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
