import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type CardFont, subsets, weights } from './fonts.ts';

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
