import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readPalette } from '#src/cards/look/palette.ts';
import { worlds } from '#src/cards/look/worlds.ts';
import { contrastOf, rgbOf } from '#src/domain/contrast.ts';
import { isGround, isMark, withColours } from '#src/domain/office-colours.ts';
import { officeSchema } from '#src/schemas/office.ts';

const css = await readFile('src/styles/tokens.css', 'utf8');
const { colours } = officeSchema.shape;

describe.each([
  { main: '#173f6b', second: '#2f4a12', accent: '#f2c14e' },
  { main: '#00501e' },
  { accent: '#9be7c4' },
  { second: '#3b1a5e' },
])('with %j', (chosen) => {
  test('every text on a card keeps a contrast of at least 4.5', () => {
    expect(colours.safeParse(chosen).success).toBe(true);
    const palette = readPalette(withColours(css, chosen));
    for (const [name, world] of Object.entries(worlds))
      for (const role of ['text', 'soft', 'accent', 'kind'] as const)
        for (const ground of [...world.ground, world.box])
          expect(
            contrastOf(rgbOf(palette[world[role]]), rgbOf(palette[ground])),
            `${name}: ${role} upon ${ground}`,
          ).toBeGreaterThanOrEqual(4.5);
  });
});

test('the limits hold for every pair that they let through', () => {
  const greys = Array.from({ length: 256 }, (_, i) => `#${i.toString(16).padStart(2, '0').repeat(3)}`);
  const [brightest] = greys.filter(isGround).toReversed();
  const [darkest] = greys.filter(isMark);
  expect(contrastOf(rgbOf(brightest ?? ''), rgbOf(darkest ?? ''))).toBeGreaterThanOrEqual(4.5);
});

test('the colours of the hub itself may be chosen, and change nothing but their relatives', () => {
  const own = readPalette(css);
  const chosen = { main: own.maroon, second: own.teal, accent: own.gold };
  expect(colours.safeParse(chosen).success).toBe(true);
  const relatives = ['maroon-dark', 'teal-dark', 'gold-soft'];
  const changed = Object.entries(readPalette(withColours(css, chosen))).filter(
    ([name, value]) => own[name as keyof typeof own] !== value,
  );
  expect(changed.map(([name]) => name).filter((name) => !relatives.includes(name))).toEqual([]);
});

test('links in the dark scheme follow the main colour, and stay light', () => {
  const [, accent = ''] = /--accent: (#\w{6})/.exec(withColours(css, { main: '#173f6b' })) ?? [];
  expect(contrastOf(rgbOf(accent), rgbOf('#171311'))).toBeGreaterThanOrEqual(4.5);
});

test.each([
  [{ main: '#ff8080' }, 'terlalu terang'],
  [{ accent: '#804000' }, 'terlalu gelap'],
  [{ main: 'merah' }, 'tanda pagar'],
])('%j is refused with what to do', (chosen, message) => {
  expect(
    colours
      .safeParse(chosen)
      .error?.issues.map((issue) => issue.message)
      .join(),
  ).toContain(message);
});
