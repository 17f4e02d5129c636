/** `/C/<CODE>.acuan.json`: the genuine card in the sizes in which the checker compares, small enough for a phone on a weak line. */
export interface CardReference {
  code: string;
  /** The outer corners of its QR code as shares of the card's width and height, clockwise from the upper left one. */
  qr: [Share, Share, Share, Share];
  /** By width in pixels, the smallest first. Their names hold a hash of their content. */
  pictures: { width: number; height: number; path: string }[];
}

/** A place on a card as shares of its width and height, 0 to 1. */
export interface Share {
  x: number;
  y: number;
}

/** Widths of the pictures, in pixels: the smaller answers most questions, the larger is fetched where that one leaves a doubt. */
export const referenceWidths = [540, 720] as const;
