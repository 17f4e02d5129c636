import { describe, expect, test } from 'vitest';
import type { Post } from '#src/domain/post.ts';
import { rss } from '#src/kit/feeds/rss.ts';
import { agenda, announcement, clarification, faq, office, topics } from '../open-data/posts.ts';
import { all, only, readXml, type XmlNode } from '../open-data/read-xml.ts';

const head = {
  title: 'Agenda KPU',
  description: 'Agenda dari KPU.',
  path: '/feed/agenda.xml',
  office,
  topics,
};

function feedOf(posts: Post[], cardOf: Parameters<typeof rss>[0]['cardOf'] = () => undefined): XmlNode {
  return only(readXml(rss({ ...head, posts, cardOf })), 'channel');
}

function itemOf(post: Post): XmlNode {
  return only(feedOf([post]), 'item');
}

function text(node: XmlNode, name: string): string {
  return only(node, name).text;
}

describe('the channel', () => {
  test('has what RSS 2.0 demands, and the address of itself', () => {
    const channel = feedOf([agenda()]);
    expect(text(channel, 'title')).toBe('Agenda KPU');
    expect(text(channel, 'link')).toBe('https://suluh.example/');
    expect(text(channel, 'description')).toBe('Agenda dari KPU.');
    expect(text(channel, 'language')).toBe('id');
    expect(only(channel, 'atom:link').attributes).toEqual({
      href: 'https://suluh.example/feed/agenda.xml',
      rel: 'self',
      type: 'application/rss+xml',
    });
  });

  test('was built at the latest change of its posts, wherever it stands in the list', () => {
    const posts = [
      announcement(),
      agenda({ corrections: [{ date: '2022-01-02', note: 'Jam diperbaiki.' }] }),
    ];
    expect(text(feedOf(posts), 'lastBuildDate')).toBe('Sun, 02 Jan 2022 00:00:00 +0700');
  });

  test('has no date when it has no posts', () => {
    const channel = feedOf([]);
    expect(all(channel, 'lastBuildDate')).toEqual([]);
    expect(all(channel, 'item')).toEqual([]);
  });

  test('holds the first fifty posts', () => {
    const posts = Array.from({ length: 51 }, (_, i) => agenda({ id: `2021-06-30-rapat-${i}` }));
    const links = all(feedOf(posts), 'item').map((item) => text(item, 'link'));
    expect(links).toHaveLength(50);
    expect(links.at(-1)).toBe('https://suluh.example/agenda/2021-06-30-rapat-49/');
  });
});

describe('an item', () => {
  test('leads to the post by a link that also is its lasting name', () => {
    const item = itemOf(announcement());
    expect(text(item, 'link')).toBe('https://suluh.example/pengumuman/2021-12-30-pdpb/');
    expect(only(item, 'guid')).toMatchObject({
      text: 'https://suluh.example/pengumuman/2021-12-30-pdpb/',
      attributes: { isPermaLink: 'true' },
    });
  });

  test.each<[string, Post, string]>([
    [
      'in the zone of the post',
      announcement({ published: '2021-12-30T00:30:00+09:00' }),
      'Thu, 30 Dec 2021 00:30:00 +0900',
    ],
    ['at midnight of the office for a question', faq(), 'Wed, 01 May 2024 00:00:00 +0700'],
  ])('tells when it was published, %s', (_, post, date) => {
    expect(text(itemOf(post), 'pubDate')).toBe(date);
    expect(Number.isNaN(Date.parse(date))).toBe(false);
  });

  test('names its topics', () => {
    const categories = all(itemOf(clarification({ topics: ['hoaks', 'dpb'] })), 'category');
    expect(categories.map((category) => category.text)).toEqual(['Data pemilih', 'Hoaks & fakta']);
  });

  test('says in its title what a page shows beside it', () => {
    expect(text(itemOf(agenda({ status: 'postponed' })), 'title')).toBe('DITUNDA: Rapat koordinasi PDPB');
    expect(text(itemOf(announcement({ sample: true })), 'title')).toBe(
      'CONTOH: Rekapitulasi PDPB triwulan IV',
    );
  });

  test('begins the description of a clarification with the verdict', () => {
    expect(text(itemOf(clarification({ verdict: 'belum-terbukti' })), 'description')).toBe(
      'Putusan atas kabar ini: Belum terbukti. Pemeriksaan di pelabuhan tidak menemukan surat suara.',
    );
  });

  test('carries the card with its size where there is one', () => {
    const post = agenda();
    const card = { path: '/kartu/agenda/a.jpg', bytes: 81_234 };
    const channel = feedOf([post, announcement()], (one) => (one === post ? card : undefined));
    const [first, second] = all(channel, 'item').map((item) => all(item, 'enclosure'));
    expect(first?.map(({ attributes }) => attributes)).toEqual([
      { url: 'https://suluh.example/kartu/agenda/a.jpg', length: '81234', type: 'image/jpeg' },
    ]);
    expect(second).toEqual([]);
  });

  test('stays one item whatever its text holds', () => {
    const hostile = `Usia <17 & "tua" ]]></title></item><item> 'x' <![CDATA[ <!-- &lt; &#x0;`;
    const item = itemOf(announcement({ title: hostile, summary: hostile }));
    expect(text(item, 'title')).toBe(hostile);
    // A description is HTML: shown as HTML it reads as the summary did.
    expect(text(item, 'description')).toBe(hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  });

  test('drops the characters that XML forbids, and keeps all others', () => {
    const title = 'A\u0000B\u0008C\u001fD\ufffeE\uffffF\ud800G é 選 🗳️ \u0085';
    expect(text(itemOf(announcement({ title })), 'title')).toBe('ABCDEFG é 選 🗳️ \u0085');
  });
});
