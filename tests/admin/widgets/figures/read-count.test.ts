import { expect, test } from 'vitest';
import { readCount } from '#admin/widgets/figures/read-count.ts';

test.each([
  ['20965', 20965],
  ['20.965', 20965],
  ['20,965', 20965],
  ['1.234.567', 1_234_567],
  ['1,234,567', 1_234_567],
  ['20 965', 20965],
  ['20\u00A0965', 20965],
  ['20\u2009965', 20965],
  ['20\u202F965', 20965],
  ['  20.965 ', 20965],
  ['20.965,00', 20965],
  ['20,965.00', 20965],
  ['20965,0', 20965],
  ['１２３', 123],
  ["'007", 7],
  ['0', 0],
])('%j is %d', (written, value) => {
  expect(readCount(written)).toBe(value);
});

test.each(['', '  ', '-', '–', '—', '−', ' - '])('%j is no figure', (written) => {
  expect(readCount(written)).toBeUndefined();
});

test.each([
  '12,5',
  '1.23',
  '1.234.56',
  '1.234,567',
  '12 34',
  '-5',
  '(5)',
  '12%',
  '1e3',
  '0x10',
  'Infinity',
  'NaN',
  '#REF!',
  '#N/A',
  'dua',
  '20.965 jiwa',
  '9999999999',
])('%j is not guessed at', (written) => {
  expect(readCount(written)).toBe('unreadable');
});
