import { expect, test } from 'vitest';
import { breakLines } from '#src/cards/text/line-break.ts';

test('lines are few and even', () => {
  expect(broken('aaaa bbbb cccc dddd eeee ffff', 20)).toEqual(['aaaa bbbb cccc', 'dddd eeee ffff']);
});

test('the last line is not a single short word', () => {
  expect(broken('daftar pemilih yang ditetapkan KPU', 30)).toEqual(['daftar pemilih', 'yang ditetapkan KPU']);
});

test('a line does not end with a preposition where another break is as good', () => {
  expect(broken('rapat besar di kantor baru', 16)).toEqual(['rapat besar', 'di kantor baru']);
});

test('a name stays together where that costs little', () => {
  expect(broken('petugas dari Bea Cukai memeriksa kapal', 24)).toEqual([
    'petugas dari Bea Cukai',
    'memeriksa kapal',
  ]);
});

test('a word wider than the line cannot be set', () => {
  expect(broken('sebuah mempertanggungjawabkannyalah', 20)).toBeUndefined();
});

/** Every character one unit wide. */
function broken(text: string, width: number): string[] | undefined {
  const words = text.split(' ').map((word) => ({ text: word, width: word.length, space: 1 }));
  const ends = breakLines(words, width);
  return ends?.map((end, i) =>
    words
      .slice(i === 0 ? 0 : ends[i - 1], end)
      .map((word) => word.text)
      .join(' '),
  );
}
