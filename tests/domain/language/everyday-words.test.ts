import { expect, test } from 'vitest';
import { contentStems } from '#src/domain/language/content-stems.ts';
import { everydayWords } from '#src/domain/language/everyday-words.ts';
import { isFiller, words } from '#src/domain/language/words.ts';

test('each line of daily speech has at least two ways of saying one thing, and none twice', () => {
  for (const line of everydayWords) {
    // A filler alone is never looked for, and makes a phrase another one: "orang gila" is not "gila".
    const keys = line.map((phrase) =>
      words(phrase).some(isFiller) ? words(phrase).join(' ') : contentStems(phrase).join(' '),
    );
    expect(line.length, line.join('|')).toBeGreaterThan(1);
    expect(new Set(keys).size, line.join('|')).toBe(line.length);
  }
});

test('no phrase of daily speech is a filler alone', () => {
  const alone = everydayWords
    .flat()
    .map(words)
    .filter((said) => said.length === 1 && said.some(isFiller));
  expect(alone).toEqual([]);
});

test('no line stands twice', () => {
  const lines = everydayWords.map((line) => line.toSorted().join('|'));
  expect(new Set(lines).size).toBe(lines.length);
});
