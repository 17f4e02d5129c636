import ext500 from '@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-ext-500-normal.woff?url';
import ext700 from '@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-ext-700-normal.woff?url';
import ext800 from '@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-ext-800-normal.woff?url';
import latin500 from '@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-500-normal.woff?url';
import latin700 from '@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-700-normal.woff?url';
import latin800 from '@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-800-normal.woff?url';
import { type CardFont, subsets, weights } from '#src/cards/look/fonts.ts';

const addresses = {
  latin: { 500: latin500, 700: latin700, 800: latin800 },
  'latin-ext': { 500: ext500, 700: ext700, 800: ext800 },
} as const satisfies Record<(typeof subsets)[number], Record<(typeof weights)[number], string>>;

/** The cards' font files, in the order of fallback. */
export function fetchFonts(): Promise<CardFont[]> {
  const wanted = subsets.flatMap((subset) =>
    weights.map((weight) => ({ weight, address: addresses[subset][weight] })),
  );
  return Promise.all(
    wanted.map(async ({ weight, address }) => ({
      weight,
      data: new Uint8Array(await (await fetch(address)).arrayBuffer()),
    })),
  );
}
