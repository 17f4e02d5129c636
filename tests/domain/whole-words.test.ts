import { expect, test } from 'vitest';
import { monthNames } from '#src/domain/dates.ts';
import { wholeWords } from '#src/domain/whole-words.ts';

test('splitting gives what belongs on one line at the odd places', () => {
  expect('e-KTP dan F-1.03, pukul 12.00–13.00 WIB'.split(wholeWords)).toEqual([
    '',
    'e-KTP',
    ' dan ',
    'F-1.03',
    ', pukul ',
    '12.00–13.00 WIB',
    '',
  ]);
  expect('Kamis–Sabtu'.split(wholeWords)).toEqual(['Kamis–Sabtu']);
});

test.each(monthNames)('days of %s stay with their month and year', (month) => {
  expect(`9–11 ${month} 2024`.match(wholeWords)).toEqual([`9–11 ${month} 2024`]);
});
