import type { DrawnOutlet } from './wanted.ts';

/**
 * How a card is divided, by outlet. Lengths are units: a card is always 1080 units wide, whatever its pixels, so that 28 units are the smallest
 * text everywhere. A new outlet needs an entry here, and templates only where its setting is new.
 */
export const frames = {
  instagram: {
    setting: 'roomy',
    // 72 at the sides also clears the middle 1012 px of the profile grid.
    pad: { top: 60, side: 72, bottom: 40 },
    gap: 44,
    band: 54,
    qrModule: 6,
  },
  square: {
    setting: 'compact',
    pad: { top: 48, side: 72, bottom: 30 },
    gap: 30,
    band: 44,
    qrModule: 6,
  },
  story: {
    setting: 'roomy',
    // Head and foot stand clear of the controls that the app lays over a story; the band below them is ornament.
    pad: { top: 272, side: 72, bottom: 246 },
    gap: 48,
    band: 108,
    qrModule: 7,
  },
  facebook: {
    setting: 'wide',
    pad: { top: 36, side: 60, bottom: 20 },
    gap: 22,
    band: 34,
    qrModule: 7,
  },
  youtube: {
    setting: 'wide',
    // The player lays the duration over the lower right corner, where the band is.
    pad: { top: 36, side: 60, bottom: 33 },
    gap: 20,
    band: 36,
    qrModule: 8,
  },
  videotron: {
    setting: 'afar',
    pad: { top: 36, side: 56, bottom: 18 },
    gap: 22,
    band: 36,
    qrModule: 13,
  },
  carousel: {
    setting: 'roomy',
    pad: { top: 60, side: 72, bottom: 40 },
    gap: 44,
    band: 54,
    qrModule: 6,
  },
} as const satisfies Record<DrawnOutlet, Frame>;

/**
 * How generously a card is set: `roomy` is tall and has height for second lines, `compact` has the same parts with less, `wide` has the QR code in a
 * column at the right and only what matters most, `afar` is as wide with the fewest and largest words, for people who pass by.
 */
export type Setting = 'roomy' | 'compact' | 'wide' | 'afar';

/** True for a card that is lower than broad, with its QR code in a column. */
export function isLow(setting: Setting): boolean {
  return setting === 'wide' || setting === 'afar';
}

/** Division of a card. */
export interface Frame {
  setting: Setting;
  pad: { top: number; side: number; bottom: number };
  /** Between head, body and foot. */
  gap: number;
  /** Height of the band of pucuk rebung. */
  band: number;
  /** Pixels of one module of the QR code; whole, so that edges stay sharp. */
  qrModule: number;
}
