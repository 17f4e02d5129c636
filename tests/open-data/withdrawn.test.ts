import { expect, test } from 'vitest';
import { calendar } from '#src/kit/feeds/calendar.ts';
import { jsonLdOf } from '#src/open-data/json-ld.ts';
import { rss } from '#src/kit/feeds/rss.ts';
import { agenda, clarification, office, topics } from './posts.ts';
import { rawOf, readIcs, textOf } from './read-ics.ts';
import { only, readXml } from './read-xml.ts';

const withdrawn = { date: '2026-02-01', note: 'Jadwalnya dibatalkan <KPU RI>.' };

test('a calendar drops a withdrawn event as it does a cancelled one', () => {
  const { components } = readIcs(calendar([agenda({ withdrawn })], office, () => 'https://suluh.example/'));
  const [event] = components;
  if (!event) throw new Error('no event');
  expect(rawOf(event, 'STATUS')).toBe('CANCELLED');
  expect(textOf(event, 'SUMMARY')).toBe('DITARIK: Rapat koordinasi PDPB');
});

test('a feed tells of the withdrawal instead of what was withdrawn', () => {
  const posts = [clarification({ withdrawn })];
  const feed = rss({
    title: 'x',
    description: 'x',
    path: '/x',
    office,
    topics,
    posts,
    cardOf: () => undefined,
  });
  const item = only(only(readXml(feed), 'channel'), 'item');
  expect(only(item, 'title').text).toMatch(/^DITARIK: /);
  expect(only(item, 'description').text).toBe('Ditarik: Jadwalnya dibatalkan &lt;KPU RI>.');
});

test('search engines are told nothing of a withdrawn post', () => {
  expect(
    jsonLdOf(clarification({ withdrawn }), { office, url: 'https://suluh.example/', cardUrl: undefined }),
  ).toEqual([]);
});
