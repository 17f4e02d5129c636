import { expect, test } from 'vitest';
import { clockIn, dateWords, spanProblems } from '#admin/widgets/date-words.ts';

// Already the next day in Kampar.
const now = new Date('2026-11-25T17:30:00Z');

function said(name: string, value: string, beside = {}) {
  return dateWords(name, value, beside, now, 'WIB');
}

test('a date is told with its weekday, a time with its zone', () => {
  expect(said('start', '2021-06-30T09:00:00+07:00')?.words).toBe('Rabu, 30 Juni 2021 pukul 09.00 WIB');
  expect(said('firstSeen', '2021-06-30')?.words).toBe('Rabu, 30 Juni 2021');
  expect(said('start', '')).toBeUndefined();
  expect(said('firstSeen', '2026-02-30')).toBeUndefined();
});

test.each([
  ['2026-11-26T00:00:00+07:00', 'Kamis, 26 November 2026 pukul 00.00 WIB'],
  ['2026-11-26T09:00:00+07:00', 'Baru tampil pada Kamis, 26 November 2026 pukul 09.00 WIB, masih hari ini'],
  ['2026-11-27T00:10:00+07:00', 'Baru tampil pada Jumat, 27 November 2026 pukul 00.10 WIB, besok'],
  ['2026-11-29T09:00:00+07:00', 'Baru tampil pada Minggu, 29 November 2026 pukul 09.00 WIB, 3 hari lagi'],
])('a publication at %s is told in days of the office', (published, words) => {
  expect(said('published', published)).toEqual({ words, isWrong: false });
});

test('an end before its beginning is told at once, across zones too', () => {
  const start = '2030-05-15T09:00:00+07:00';
  expect(said('end', '2030-05-15T08:59:00+07:00', { start })).toEqual({
    words:
      'Rabu, 15 Mei 2030 pukul 08.59 WIB. Lebih awal daripada mulainya: Rabu, 15 Mei 2030 pukul 09.00 WIB',
    isWrong: true,
  });
  expect(said('end', '2030-05-15T09:30:00+08:00', { start })?.isWrong).toBe(true);
  expect(said('end', '2030-05-15T09:00:00+07:00', { start })?.isWrong).toBe(false);
  expect(said('end', '2030-05-15T09:00:00+07:00')?.isWrong).toBe(false);
});

test('spans inside groups and lists are told with their place', () => {
  expect(spanProblems({ from: '2021-10-01', to: '2021-09-30' })).toEqual([
    'Kamis, 30 September 2021 lebih awal daripada mulainya, Jumat, 1 Oktober 2021',
  ]);
  expect(
    spanProblems([
      { start: '2024-01-01', end: '2024-01-02' },
      { start: '2024-01-03', end: '2024-01-01' },
      { start: '2024-01-03' },
    ]),
  ).toEqual(['Butir 2: Senin, 1 Januari 2024 lebih awal daripada mulainya, Rabu, 3 Januari 2024']);
  expect(spanProblems(undefined)).toEqual([]);
});

test('now is the clock of the office, wherever the computer stands', () => {
  expect(clockIn(now, 'WIB')).toBe('2026-11-26T00:30');
  expect(clockIn(now, 'WIT')).toBe('2026-11-26T02:30');
});
