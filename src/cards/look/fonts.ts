import { codePointsOf } from './font-coverage.ts';
import type { CardRenderer } from '../renderer.ts';

/** Weights of Plus Jakarta Sans that cards use. */
export const weights = [500, 700, 800] as const;

/** Parts of the font, in the order of fallback. */
export const subsets = ['latin', 'latin-ext'] as const;

/** The name under which templates call the font. */
export const family = 'Plus Jakarta Sans';

/** Makes the fonts known to a renderer. */
export async function registerFonts(renderer: CardRenderer, fonts: CardFont[]): Promise<void> {
  for (const { weight, data } of fonts) await renderer.registerFont({ name: family, data, weight });
}

/** Characters that every weight can draw. */
export function coverageOf(fonts: CardFont[]): ReadonlySet<number> {
  const [first = [], ...others] = weights.map(
    (weight) =>
      new Set(fonts.filter((font) => font.weight === weight).flatMap(({ data }) => [...codePointsOf(data)])),
  );
  return new Set([...first].filter((point) => others.every((points) => points.has(point))));
}

/** A font file with the weight that it is registered for. */
export interface CardFont {
  weight: number;
  data: Uint8Array<ArrayBuffer>;
}
