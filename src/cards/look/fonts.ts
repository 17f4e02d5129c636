import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Renderer } from '@takumi-rs/core';
import { codePointsOf } from './font-coverage.ts';

/** Weights of Plus Jakarta Sans that cards use. */
const weights = [500, 700, 800] as const;

const subsets = ['latin', 'latin-ext'] as const;

/** The name under which templates call the font. */
export const family = 'Plus Jakarta Sans';

/** The font files, in the order of fallback. */
export async function loadFonts(): Promise<CardFont[]> {
  const wanted = subsets.flatMap((subset) => weights.map((weight) => ({ subset, weight })));
  return Promise.all(
    wanted.map(async ({ subset, weight }) => {
      const name = `plus-jakarta-sans-${subset}-${weight}-normal.woff`;
      const file = createRequire(import.meta.url).resolve(`@fontsource/plus-jakarta-sans/files/${name}`);
      return { weight, data: await readFile(file) };
    }),
  );
}

/** Makes the fonts known to a renderer. */
export async function registerFonts(renderer: Renderer, fonts: CardFont[]): Promise<void> {
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
  data: Buffer;
}
