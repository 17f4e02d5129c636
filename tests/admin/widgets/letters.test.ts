import { expect, test } from 'vitest';
import { lengthWords } from '#admin/widgets/letters.ts';
import { text } from '#src/schemas/fields.ts';

const limits = { min: 8, max: 20 };
const title = text(8, 20, 'Rapat pleno');

test.each([
  ['', '8–20 huruf'],
  ['   ', '8–20 huruf'],
  ['Rapat', '5 dari 20 huruf: masih kurang 3 huruf'],
  ['  Rapat pleno  ', '11 dari 20 huruf'],
  ['👍'.repeat(20), '20 dari 20 huruf'],
  ['Rapat pleno terbuka bersama', '27 dari 20 huruf: terlalu panjang 7 huruf'],
])('%j is told as %j', (value, words) => {
  expect(lengthWords(value, limits).words).toBe(words);
});

test.each([
  '',
  'Rapat',
  ' Rapat 1',
  'Rapat 12',
  ' 👍👍👍👍👍👍👍👍 ',
  '👍'.repeat(20),
  '👍'.repeat(21),
  'x'.repeat(20),
  ` ${'x'.repeat(21)}`,
])('the counter takes %j for wrong exactly where the schema does', (value) => {
  const isEmpty = value.trim() === '';
  expect(lengthWords(value, limits).isWrong).toBe(!isEmpty && !title.safeParse(value).success);
});
