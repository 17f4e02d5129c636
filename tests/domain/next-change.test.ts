import { expect, test } from 'vitest';
import { nextChange } from '#src/domain/next-change.ts';
import { agendaPost, faqPost } from '../fixtures/posts/base.ts';

const at = new Date('2026-11-24T10:00:00+07:00');

function nextAfter(published: string[], timeZone: 'WIB' | 'WIT' = 'WIB'): string {
  const posts = [
    ...published.map((moment) => agendaPost('rapat', { published: moment })),
    faqPost('cek-dpt'),
  ];
  return new Date(nextChange({ posts, recapitulations: [], office: { timeZone } }, at)).toISOString();
}

test('the next dated post is published at its time', () => {
  const published = ['2026-11-24T09:00:00+07:00', '2026-11-24T15:30:00+07:00', '2026-11-24T12:00:00+07:00'];
  expect(nextAfter(published)).toBe('2026-11-24T05:00:00.000Z');
});

test('without one the site is built again at midnight of the office', () => {
  expect(nextAfter([])).toBe('2026-11-24T17:00:00.000Z');
  expect(nextAfter(['2026-12-01T09:00:00+07:00'], 'WIT')).toBe('2026-11-24T15:00:00.000Z');
});
