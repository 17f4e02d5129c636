import { expect, test } from 'vitest';
import { personalDataProblems } from '#src/guards/personal-data.ts';
import { textProblems } from '#src/guards/text.ts';
import { bodyOf } from '#src/guards/text/body.ts';

test('a text is taken apart into what is read and where its links lead', () => {
  const { blocks, links } = bodyOf(
    '## Judul\n\nSatu [dua](https://a.id)\ntiga **empat**.\n\n|a|b|\n|-|-|\n|1|2|',
  );
  expect(blocks.map(({ text, unlinked, line, heading }) => [text, unlinked, line, heading])).toEqual([
    ['Judul', 'Judul', 1, true],
    ['Satu dua\ntiga empat.', 'Satu  \ntiga empat.', 3, false],
    ...['a', 'b'].map((cell) => [cell, cell, 6, false]),
    ...['1', '2'].map((cell) => [cell, cell, 8, false]),
  ]);
  expect(links).toEqual([{ address: 'https://a.id', shown: 'dua', line: 3 }]);
});

test.for(
  Object.entries({
    quotations: '>'.repeat(100_000),
    lists: '- '.repeat(50_000),
    brackets: '['.repeat(100_000),
    'emphasis within emphasis': '*a '.repeat(60_000),
    'links within links': '[a]('.repeat(40_000),
    pictures: '!['.repeat(60_000),
    'names of sites': 'a.'.repeat(90_000),
    weekdays: 'Senin, '.repeat(25_000),
    dates: '30 Juni 2021–'.repeat(15_000),
    numbers: '1.000.'.repeat(30_000),
    'digits and signs': '1 / '.repeat(50_000),
    capitals: 'SATU '.repeat(40_000),
    'letters that look like digits': 'O8l'.repeat(66_000),
    'addresses of mail': 'a@a.'.repeat(50_000),
    'RT and RW': 'Budi Santoso RT 01/'.repeat(10_000),
    figures: '1.234 pemilih laki-laki '.repeat(8_000),
  }),
)('survives a text full of %s', { timeout: 15_000 }, ([, body]) => {
  const value = { title: body, summary: body };
  const file = { file: 'a.md', kind: 'agenda' as const, value, lineOf: () => 1, body, bodyLine: 1 };
  expect(() => {
    textProblems(file);
    personalDataProblems({ ...file, raw: body }, new Set());
  }).not.toThrow();
});
