import type { DrawnOutlet } from './plan.ts';

/**
 * How a card is divided, by outlet. Lengths are units: a card is always 1080 units wide, whatever its pixels, so that 28 units are the smallest
 * text everywhere. A new outlet needs an entry here, and a template only where its shape is new.
 */
export const frames = {
  instagram: {
    shape: 'tall',
    roomy: true,
    // 72 at the sides also clears the middle 1012 px of the profile grid.
    pad: { top: 60, side: 72, bottom: 40 },
    gap: 44,
    band: 54,
    qrModule: 6,
  },
  square: {
    shape: 'tall',
    roomy: false,
    pad: { top: 48, side: 72, bottom: 30 },
    gap: 30,
    band: 44,
    qrModule: 6,
  },
  facebook: {
    shape: 'wide',
    roomy: false,
    pad: { top: 36, side: 60, bottom: 22 },
    gap: 24,
    band: 34,
    qrModule: 7,
  },
} as const satisfies Record<DrawnOutlet, Frame>;

/** Division of a card. */
export interface Frame {
  /** `tall` sets the QR code into the foot, `wide` into a column at the right. */
  shape: 'tall' | 'wide';
  /** True where there is height for second lines. */
  roomy: boolean;
  pad: { top: number; side: number; bottom: number };
  /** Between head, body and foot. */
  gap: number;
  /** Height of the band of pucuk rebung. */
  band: number;
  /** Pixels of one module of the QR code; whole, so that edges stay sharp. */
  qrModule: number;
}
