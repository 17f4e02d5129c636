import { expect, test } from 'vitest';
import { currentPosts } from '#src/domain/current.ts';
import type { Post } from '#src/domain/post.ts';
import { agendaPost, announcementPost, clarificationPost, faqPost } from '../fixtures/posts/base.ts';

const at = new Date('2026-11-24T10:00:00+07:00');

test('an event is shown until it is over, soonest first', () => {
  const [late, soon] = [
    event('2026-12-01T09:00:00+07:00'),
    event('2026-11-24T09:00:00+07:00', '2026-11-24T12:00:00+07:00'),
  ];
  expect(shown([late, soon])).toEqual([soon.id, late.id]);
  const [first] = currentPosts([soon], at, 'WIB');
  expect(first?.until).toBe(Date.parse('2026-11-24T12:00:00+07:00'));
  expect(shown([soon], new Date('2026-11-24T12:00:00+07:00'))).toEqual([]);
});

test('an event without an end is shown until its day is over', () => {
  const morning = event('2026-11-24T08:00:00+07:00');
  expect(shown([morning])).toEqual([morning.id]);
  expect(shown([morning], new Date('2026-11-25T00:00:00+07:00'))).toEqual([]);
});

test.each(['cancelled', 'postponed', 'done'] as const)('an event that is %s is never shown', (status) => {
  expect(shown([event('2026-12-01T09:00:00+07:00', undefined, status)])).toEqual([]);
});

test('an announcement is shown up to its deadline, or for 30 days where it has none', () => {
  const open = announcementPost('2026-10-01-lowongan', {
    published: '2026-10-01T09:00:00+07:00',
    deadline: '2026-11-24T16:00:00+07:00',
  });
  expect(shown([open])).toEqual([open.id]);
  expect(shown([open], new Date('2026-11-24T16:00:00+07:00'))).toEqual([]);
  const news = announcementPost('2026-11-01-hasil', { published: '2026-11-01T09:00:00+07:00' });
  expect(shown([news])).toEqual([news.id]);
  expect(shown([news], new Date('2026-12-02T09:00:00+07:00'))).toEqual([]);
});

test('answers and clarifications fill a screen that has little news, but not one that has enough', () => {
  const old = clarificationPost('2019-01-03-kontainer');
  const question = faqPost('cek-dpt');
  expect(shown([old, question])).toHaveLength(2);
  const events = Array.from({ length: 6 }, (_, i) => event(`2026-12-0${i + 1}T09:00:00+07:00`));
  expect(shown([old, question, ...events])).toEqual(events.map(({ id }) => id));
});

test('what was taken back is never shown', () => {
  const withdrawn = { date: '2026-11-20', note: 'Keliru.' };
  expect(shown([clarificationPost('2026-11-19-pesan', { withdrawn })])).toEqual([]);
});

function shown(posts: Post[], when = at): string[] {
  return currentPosts(posts, when, 'WIB').map(({ post }) => post.id);
}

function event(
  start: string,
  end?: string,
  status: 'scheduled' | 'cancelled' | 'postponed' | 'done' = 'scheduled',
) {
  return agendaPost(`rapat-${start.slice(5, 10)}`, { start, end, status });
}
