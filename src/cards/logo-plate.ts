import { contrastBetween, luminanceOf, rgbOf } from '#src/domain/contrast.ts';

/**
 * Colour of the plate that a logo needs on a ground ("#6b1420"), because its contrast there is less than 3 (WCAG 2.2, success criterion 1.4.11);
 * undefined where it needs none.
 */
export function plateOf({ luminance }: Logo, ground: string): 'white' | 'ink' | undefined {
  if (luminance === undefined) return undefined;
  const groundLuminance = luminanceOf(rgbOf(ground));
  if (contrastBetween(luminance, groundLuminance) >= 3) return undefined;
  return groundLuminance < 0.18 ? 'white' : 'ink';
}

/** A logo to be drawn. */
export interface Logo {
  /** As data. */
  address: string;
  /** Mean relative luminance of what is drawn, from 0 to 1; undefined for a picture that brings its own ground. */
  luminance: number | undefined;
}
