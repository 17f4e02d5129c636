import { describe, expect, test } from 'vitest';
import { contrastOf, rgbOf } from '#src/domain/contrast.ts';
import { type ColourName, palette, readPalette } from '#src/cards/look/palette.ts';
import { worlds } from '#src/cards/look/worlds.ts';
import { verdicts } from '#src/domain/verdicts.ts';

describe.each(Object.entries(worlds))('the %s world', (_name, world) => {
  const grounds = [...world.ground, world.box];

  test.each(['text', 'soft', 'accent', 'kind'] as const)(
    'sets %s with a contrast of at least 4.5',
    (role) => {
      for (const ground of grounds) expect(contrast(world[role], ground), ground).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('sets its ground upon a bar of its accent with a contrast of at least 4.5', () => {
    expect(contrast(world.ground[1], world.accent)).toBeGreaterThanOrEqual(4.5);
  });
});

test('verdicts, status bars and boxes have a contrast of at least 4.5', () => {
  const pairs: [ColourName, ColourName][] = [
    ...Object.values(verdicts).map(({ colour }): [ColourName, ColourName] => [colour, 'paper']),
    ['muted', 'sand'],
    ['white', 'false'],
    ['ink', 'gold'],
    ['teal-dark', 'gold'],
    ['maroon', 'white'],
  ];
  for (const [text, ground] of pairs)
    expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
});

test('colours come from the first block of tokens.css, so that a dark scheme changes no card', () => {
  const light = Object.entries(palette)
    .map(([name, value]) => `--${name}: ${value};`)
    .join('\n');
  const css = `:root { ${light} }\n@media (prefers-color-scheme: dark) { :root { --false: #ff9a94; } }`;
  expect(readPalette(css)['false']).toBe(palette['false']);
});

test('a missing colour is named', () => {
  expect(() => readPalette(':root { --maroon: #6e1420; }')).toThrow(
    '--maroon-dark tidak ada di src/styles/tokens.css',
  );
});

function contrast(a: ColourName, b: ColourName): number {
  return contrastOf(rgbOf(palette[a]), rgbOf(palette[b]));
}

test('contrast is WCAG’s ratio', () => {
  expect(contrastOf([0, 0, 0], [255, 255, 255])).toBe(21);
  // A pair that WCAG’s own notes give as just sufficient.
  expect(contrastOf([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2);
});
