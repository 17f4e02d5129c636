import { describe, expect, test } from 'vitest';
import { fitText, lineHeightOf } from '#src/cards/text/fit.ts';
import { longestTitle, trickyPosts } from '../../fixtures/posts/tricky.ts';
import { titleOf } from '#src/domain/post.ts';
import { measure } from '../drawing.ts';

const box = { width: 936, height: 400, max: 120, min: 30 };

describe.each(trickyPosts.map(titleOf))('%s', (title) => {
  test.each([936, 704, 420])('is set whole within a box %i units wide', async (width) => {
    const fitted = await fitText(title, 'headline', { ...box, width }, measure);
    expect(fitted.cut).toBe(false);
    const widths = await measure(fitted.lines, 'headline');
    for (const em of widths) expect(em * fitted.size).toBeLessThanOrEqual(width);
    expect(fitted.lines.length * lineHeightOf('headline', fitted.size)).toBeLessThanOrEqual(box.height);
    expect(fitted.height).toBe(fitted.lines.length * lineHeightOf('headline', fitted.size));
  });
});

test('the size is the largest that fits', async () => {
  const fitted = await fitText(longestTitle, 'headline', box, measure);
  const larger = await fitText(
    longestTitle,
    'headline',
    { ...box, min: Math.round(fitted.size * 1.17) },
    measure,
  );
  expect(larger.cut).toBe(true);
});

test('a somewhat smaller size is taken where the largest would leave a stump or an orphan', async () => {
  const { lines } = await fitText(
    'Kampar menyiapkan petugas Pemilu 2024',
    'headline',
    { ...box, max: 128 },
    measure,
  );
  expect(lines).toEqual(['Kampar menyiapkan', 'petugas Pemilu 2024']);
});

test('a text that does not fit even at the smallest size is cut at a word', async () => {
  const fitted = await fitText(longestTitle, 'text', { width: 400, height: 84, max: 40, min: 30 }, measure);
  expect(fitted).toMatchObject({ cut: true, size: 30 });
  expect(fitted.lines).toHaveLength(2);
  const shown = fitted.lines.join(' ');
  expect(shown).toMatch(/\p{L}…$/u);
  expect(longestTitle.startsWith(`${shown.slice(0, -1)} `)).toBe(true);
});

test('a text without any room is cut to nothing instead of failing', async () => {
  expect(await fitText('Rapat', 'text', { width: 400, height: 10, max: 40, min: 30 }, measure)).toMatchObject(
    { lines: [], height: 0, cut: true },
  );
});

test('a word wider than its line is divided at its syllables, with a hyphen for which there is room', async () => {
  const word = 'pemutakhirandatapemilihberkelanjutan'.repeat(2);
  const { lines, size } = await fitText(word, 'headline', { ...box, width: 420, max: 60 }, measure);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/(?:[aiueo]|[aiueo][a-z])-$/);
  expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe(word);
  for (const em of await measure(lines, 'headline')) expect(em * size).toBeLessThanOrEqual(420);
});

test('an address or a hashtag wider than its line is divided without a hyphen, which would be part of it', async () => {
  const { lines } = await fitText(
    `#${'PemiluDamai'.repeat(5)}`,
    'headline',
    { ...box, width: 420, max: 60 },
    measure,
  );
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join('')).toBe(`#${'PemiluDamai'.repeat(5)}`);
});
