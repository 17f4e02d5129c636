import ICAL from 'ical.js';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { readContent } from '#src/content/read.ts';
import { byNewest, type Post } from '#src/domain/post.ts';
import { postKey, type PublishedFile } from '#src/domain/published-file.ts';
import { captionsOf } from '#src/kit/captions.ts';
import { atom } from '#src/kit/feeds/atom.ts';
import { calendar } from '#src/kit/feeds/calendar.ts';
import { jsonFeed } from '#src/kit/feeds/json-feed.ts';
import { kitFeed } from '#src/kit/feeds/kit-feed.ts';
import { kitFeedSchema } from '#src/kit/feeds/kit-schema.ts';
import { rss } from '#src/kit/feeds/rss.ts';
import { agendaPost, announcementPost, clarificationPost, faqPost, office } from '../fixtures/posts/base.ts';
import { hostileTexts, trickyPosts } from '../fixtures/posts/tricky.ts';
import { readXml } from '../open-data/read-xml.ts';

const { content } = await readContent('content');
if (!content) throw new Error('content/ cannot be read');

const hostile = `Usia <17 & "tua" ]]></title></item></entry> 'x' <![CDATA[ <!-- &lt; \u0000\u0008\u001b`;
const posts: Post[] = [
  ...content.posts,
  ...trickyPosts,
  ...hostileTexts.map((title, i) =>
    announcementPost(`jahat-${i}`, { title, summary: `${title} dan seterusnya` }),
  ),
  clarificationPost('putus', { title: hostile, summary: hostile }),
].sort(byNewest);

const head = {
  title: 'Semua',
  description: 'Semua tulisan.',
  path: '/feed/x',
  office,
  topics: content.topics,
  cardOf: () => ({ path: '/kartu/a.jpg', bytes: 81_234 }),
};

describe('every post comes out of every format as it went in', () => {
  // Fifty a feed.
  const batches = Array.from({ length: Math.ceil(posts.length / 50) }, (_, i) =>
    posts.slice(i * 50, (i + 1) * 50),
  );

  test.each(batches.map((batch, i) => [i + 1, batch] as const))('batch %i', (_, batch) => {
    const feed = { ...head, posts: batch };
    const fromRss = parseRssFeed(rss(feed)).items ?? [];
    const fromAtom = parseAtomFeed(atom(feed)).entries ?? [];
    const fromJson = parseJsonFeed(jsonFeed(feed)).items ?? [];
    expect([fromRss.length, fromAtom.length, fromJson.length]).toEqual([
      batch.length,
      batch.length,
      batch.length,
    ]);
    for (const [i, item] of fromJson.entries()) {
      expect(fromAtom[i]?.id).toBe(item.id);
      expect(fromRss[i]?.guid?.value).toBe(item.id);
      expect(fromAtom[i]?.links?.map(({ href }) => href)).toContain(item.url);
      expect(Date.parse(String(fromAtom[i]?.published))).toBe(Date.parse(String(item.date_published)));
      expect(Date.parse(String(fromRss[i]?.pubDate))).toBe(Date.parse(String(item.date_published)));
      expect(fromRss[i]?.categories?.map(({ name }) => name) ?? []).toEqual(item.tags ?? []);
      expect(fromRss[i]?.enclosures?.[0]).toMatchObject({ length: 81_234, type: 'image/jpeg' });
      expect(item.attachments?.[0]).toMatchObject({ size_in_bytes: 81_234, mime_type: 'image/jpeg' });
    }
    // A strict XML parser, too: feed readers forgive much.
    readXml(rss(feed));
    readXml(atom(feed));
  });

  test('control characters and "]]>" are harmless', () => {
    const feed = { ...head, posts: [clarificationPost('putus', { title: hostile, summary: hostile })] };
    const clean = hostile.replace(/[^\P{Cc}]/gu, '').trim();
    const titles = [
      parseRssFeed(rss(feed)).items?.[0]?.title,
      parseAtomFeed(atom(feed)).entries?.[0]?.title,
      parseJsonFeed(jsonFeed(feed)).items?.[0]?.title,
    ].map((title) => (typeof title === 'object' ? String(title?.value) : String(title)).trim());
    for (const title of titles) expect(title).toBe(clean);
    for (const text of [rss(feed), atom(feed), jsonFeed(feed)]) expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  });

  test('a corrected post is newer than when it was published, a withdrawn one says so first', () => {
    const corrected = announcementPost('a', {
      corrections: [{ date: '2025-02-03', note: 'Angkanya diperbaiki.' }],
    });
    const withdrawn = announcementPost('b', {
      withdrawn: { date: '2025-02-04', note: 'Jadwalnya dibatalkan.' },
    });
    const { items = [] } = parseJsonFeed(jsonFeed({ ...head, posts: [corrected, withdrawn] }));
    expect(items[0]?.date_modified).toBe('2025-02-03T00:00:00+07:00');
    expect(items[1]?.title).toMatch(/^DITARIK: /);
    expect(items[1]?.content_text).toBe('Ditarik: Jadwalnya dibatalkan.');
  });

  test('an empty feed is still a feed', () => {
    const feed = { ...head, posts: [] };
    expect(parseAtomFeed(atom(feed))).toMatchObject({ id: 'https://kab-kampar.kpu.go.id/feed/x' });
    expect(parseRssFeed(rss(feed)).title).toBe('Semua');
    expect(parseJsonFeed(jsonFeed(feed)).title).toBe('Semua');
  });
});

describe('the calendar', () => {
  test('is read by a calendar program, with the place in its name', () => {
    const agenda = posts.filter((post) => post.kind === 'agenda');
    const text = calendar(
      agenda,
      office,
      ({ id }) => `https://suluh.example/agenda/${id}/`,
      'Kecamatan Kampar KPU Kampar',
    );
    const read = new ICAL.Component(ICAL.parse(text));
    expect(read.getFirstPropertyValue('x-wr-calname')).toBe('Agenda Kecamatan Kampar KPU Kampar');
    const events = read.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events).toHaveLength(agenda.length);
    for (const [i, event] of events.entries())
      if (!agenda[i]?.allDay)
        expect(event.startDate.toJSDate().getTime()).toBe(Date.parse(String(agenda[i]?.start)));
  });
});

describe('the kit feed', () => {
  const files = (post: Post): PublishedFile[] => [
    {
      post: { kind: post.kind, id: post.id },
      outlet: 'instagram',
      slide: 0,
      code: 'MZF1K7Q',
      path: `/kartu/${post.id}.jpg`,
      type: 'image/jpeg',
      width: 1080,
      height: 1350,
      bytes: 123_456,
      sha256: 'ab'.repeat(32),
    },
  ];
  const publisher = { ...content, office };

  test('keeps to its own schema, for all content and extreme posts', () => {
    const feed = JSON.parse(JSON.stringify(kitFeed(posts, files, publisher)));
    expect(kitFeedSchema.safeParse(feed).error).toBeUndefined();
    expect(feed.posts).toHaveLength(posts.length);
  });

  test('gives every file with address, size and hash, and every caption', () => {
    const post = agendaPost('2021-12-30-rapat');
    const [entry] = kitFeed([post], files, publisher).posts;
    expect(entry).toMatchObject({
      id: 'agenda/2021-12-30-rapat',
      url: 'https://kab-kampar.kpu.go.id/agenda/2021-12-30-rapat/',
      package: 'https://kab-kampar.kpu.go.id/kit/agenda/2021-12-30-rapat.zip',
      status: 'current',
      sample: false,
    });
    expect(entry?.files).toEqual([
      {
        outlet: 'instagram',
        slide: 0,
        url: 'https://kab-kampar.kpu.go.id/kartu/2021-12-30-rapat.jpg',
        type: 'image/jpeg',
        width: 1080,
        height: 1350,
        bytes: 123_456,
        sha256: 'ab'.repeat(32),
        code: 'MZF1K7Q',
      },
    ]);
    expect(entry?.captions).toEqual(
      Object.fromEntries(captionsOf(post, publisher).map(({ id, text }) => [id, text])),
    );
  });

  test('tells what must be replaced and what must be taken down', () => {
    const corrected = announcementPost('a', {
      corrections: [{ date: '2025-02-03', note: 'Angkanya diperbaiki.' }],
    });
    const withdrawn = announcementPost('b', {
      withdrawn: { date: '2025-02-04', note: 'Jadwalnya dibatalkan.' },
    });
    const none = (post: Post) => (postKey(post) === postKey(withdrawn) ? [] : files(post));
    const feed = kitFeed([faqPost('c', { updated: '2020-01-01' }), corrected, withdrawn], none, publisher);
    expect(feed.updated).toBe('2025-02-04T00:00:00+07:00');
    expect(
      feed.posts.map(({ id, status, note, package: zip }) => [id, status, note, zip !== undefined]),
    ).toEqual([
      ['announcement/b', 'withdrawn', 'Jadwalnya dibatalkan.', false],
      ['announcement/a', 'corrected', 'Angkanya diperbaiki.', true],
      ['faq/c', 'current', undefined, true],
    ]);
  });

  test('holds the two hundred that changed last', () => {
    const many = Array.from({ length: 201 }, (_, i) =>
      faqPost(`t-${i}`, { updated: i === 0 ? '2020-01-01' : '2024-01-01' }),
    );
    const ids = kitFeed(many, files, publisher).posts.map(({ id }) => id);
    expect(ids).toHaveLength(200);
    expect(ids).not.toContain('faq/t-0');
  });
});
