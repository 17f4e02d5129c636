import { describe, expect, test } from 'vitest';
import {
  dateParts,
  dayOf,
  formatDay,
  formatDaySpan,
  formatFullDay,
  formatMoment,
  formatSpan,
  formatTime,
  isDay,
  isMoment,
} from '#src/domain/dates.ts';

describe('a day', () => {
  test.each(['2021-06-30', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    '2026-02-30',
    '2023-02-29',
    '1900-02-29',
    '2021-06-31',
    '2021-13-01',
    '2021-00-10',
    '2021-01-00',
    '2021-6-30',
    '30-06-2021',
    '2021/06/30',
    '2021-06-30 ',
    '2021-06-30\n',
    '２０２１-06-30',
    '+002021-06-30',
    '',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('a moment', () => {
  test.each(['2021-06-30T09:00:00+07:00', '2024-02-29T00:00:00+08:00', '2021-12-31T23:59:59+09:00'])(
    '%s is one',
    (text) => {
      expect(isMoment(text)).toBe(true);
    },
  );

  test.each([
    '2021-06-30',
    '2021-06-30T09:00:00',
    '2021-06-30T09:00:00Z',
    '2021-06-30T09:00+07:00',
    '2021-06-30T09:00:00+00:00',
    '2021-06-30T09:00:00+07:30',
    '2021-06-30T09:00:00+10:00',
    '2021-06-30T09:00:00-07:00',
    '2021-06-30T24:00:00+07:00',
    '2021-06-30T09:60:00+07:00',
    '2021-06-30T09:00:60+07:00',
    '2021-02-30T09:00:00+07:00',
    '2021-06-30T09:00:00.000+07:00',
    '2021-06-30 09:00:00+07:00',
    '2021-06-30T09:00:00+07:00\n',
  ])('%j is none', (text) => {
    expect(isMoment(text)).toBe(false);
  });

  test('has the date of its own zone, not of UTC', () => {
    expect(dayOf('2021-06-30T00:30:00+09:00')).toBe('2021-06-30');
    expect(dateParts('2021-06-30T00:30:00+09:00')).toEqual({
      weekday: 'Rabu',
      date: 30,
      month: 'Juni',
      year: 2021,
    });
  });
});

describe('in words', () => {
  test.each([
    ['2021-01-03', 'Minggu, 3 Januari 2021'],
    ['2021-02-01', 'Senin, 1 Februari 2021'],
    ['2021-03-02', 'Selasa, 2 Maret 2021'],
    ['2021-06-30', 'Rabu, 30 Juni 2021'],
    ['2024-02-29', 'Kamis, 29 Februari 2024'],
    ['2021-12-31', 'Jumat, 31 Desember 2021'],
    ['2022-01-01', 'Sabtu, 1 Januari 2022'],
  ])('%s is %s', (day, text) => {
    expect(formatFullDay(day)).toBe(text);
    expect(formatDay(day)).toBe(text.split(', ')[1]);
  });

  test.each([
    ['2021-06-30T09:00:00+07:00', '09.00 WIB'],
    ['2021-06-30T13:30:00+08:00', '13.30 WITA'],
    ['2021-06-30T00:05:59+09:00', '00.05 WIT'],
  ])('the time of %s is %s', (moment, text) => {
    expect(formatTime(moment)).toBe(text);
    expect(formatMoment(moment)).toBe(`Rabu, 30 Juni 2021 pukul ${text}`);
  });

  test.each([
    ['2024-05-09', '2024-05-09', '9 Mei 2024'],
    ['2024-05-09', '2024-05-11', '9–11 Mei 2024'],
    ['2024-05-30', '2024-06-02', '30 Mei–2 Juni 2024'],
    ['2021-12-30', '2022-01-02', '30 Desember 2021–2 Januari 2022'],
    ['2023-05-09', '2024-05-11', '9 Mei 2023–11 Mei 2024'],
  ])('the days from %s to %s are %s', (start, end, text) => {
    expect(formatDaySpan(start, end)).toBe(text);
  });

  const start = '2021-06-30T09:00:00+07:00';
  test.each<[string, string | undefined, boolean, string]>([
    ['a start alone', undefined, false, 'Rabu, 30 Juni 2021 pukul 09.00 WIB'],
    ['an end that is the start', start, false, 'Rabu, 30 Juni 2021 pukul 09.00 WIB'],
    ['hours of one day', '2021-06-30T12:00:00+07:00', false, 'Rabu, 30 Juni 2021 pukul 09.00–12.00 WIB'],
    [
      'over midnight',
      '2021-07-01T01:00:00+07:00',
      false,
      'Rabu, 30 Juni 2021 pukul 09.00 WIB sampai Kamis, 1 Juli 2021 pukul 01.00 WIB',
    ],
    ['a whole day', undefined, true, 'Rabu, 30 Juni 2021'],
    ['a whole day with an end', '2021-06-30T12:00:00+07:00', true, 'Rabu, 30 Juni 2021'],
    ['whole days', '2021-07-02T12:00:00+07:00', true, '30 Juni–2 Juli 2021'],
    [
      'hours across zones',
      '2021-06-30T12:00:00+08:00',
      false,
      'Rabu, 30 Juni 2021 pukul 09.00 WIB–12.00 WITA',
    ],
  ])('%s: %s, all day %s, reads "%s"', (_, end, allDay, text) => {
    expect(formatSpan(start, end, allDay)).toBe(text);
  });
});
