import { expect, test } from 'vitest';
import { nextChange } from '#src/cli/start/next-change.ts';

const at = new Date('2026-11-24T10:00:00+07:00');
const moment = (milliseconds: number) => new Date(milliseconds).toISOString();

test('the next dated post is published at its time', () => {
  const published = ['2026-11-24T09:00:00+07:00', '2026-11-24T15:30:00+07:00', '2026-11-24T12:00:00+07:00'];
  expect(moment(nextChange(published, 'WIB', at))).toBe('2026-11-24T05:00:00.000Z');
});

test('without one the site is built again at midnight of the office', () => {
  expect(moment(nextChange([], 'WIB', at))).toBe('2026-11-24T17:00:00.000Z');
  expect(moment(nextChange(['2026-12-01T09:00:00+07:00'], 'WIT', at))).toBe('2026-11-24T15:00:00.000Z');
});
