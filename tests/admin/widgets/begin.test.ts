import { expect, test } from 'vitest';
import { begin } from '#admin/widgets/begin.ts';
import type { DeskFields } from '#admin/widgets/desk-fields.ts';
import { clarificationLink, readClarificationLink } from '#src/domain/clarification-link.ts';

const hostile =
  '<img src=x onerror=alert(1)> "KPU" & \u202Ecurang\u0000\u200B\uD800 {{now}} 👨‍👩‍👧\r\n\r\n\r\n\r\nSebarkan!';

const now = new Date('2026-11-25T17:30:00Z');
const desk: DeskFields = { zone: 'WIB', has: () => true, choices: () => ['dpb', 'adhoc'] };

function opened(link: string, values: Record<string, unknown> = {}) {
  const hash = new URL(link, 'http://127.0.0.1').hash;
  return begin({ collection: 'clarifications', values, isDuplicate: false }, hash, desk, now);
}

test('a link begins a clarification with what a citizen has sent in, beside what the desk itself fills in', () => {
  const link = clarificationLink({
    claim: 'TPS pindah & tutup jam 10? Cek "grup"!',
    firstSeen: '2026-11-25',
    platforms: ['whatsapp', 'tiktok'],
  });
  expect(link).toMatch(/^\/admin\/#\/collections\/clarifications\/new\?/);
  expect(opened(link, { published: '{{now}}' })).toEqual({
    published: '{{now}}',
    claim: 'TPS pindah & tutup jam 10? Cek "grup"!',
    firstSeen: '2026-11-25',
    platforms: ['whatsapp', 'tiktok'],
  });
});

test('what is sent in stays plain text: nothing hidden, no half characters, emoji whole', () => {
  const { claim } = opened(clarificationLink({ claim: hostile }));
  expect(claim).toBe('<img src=x onerror=alert(1)> "KPU" & curang {{now}} 👨‍👩‍👧\n\nSebarkan!');
});

test('a claim is cut to the length that a clarification takes, counted as people count', () => {
  const { claim } = readClarificationLink(new URLSearchParams({ kabar: '😀'.repeat(5_000) }));
  expect(claim).toBe('😀'.repeat(600));
});

test.each([
  ['terlihat', '2026-02-30'],
  ['terlihat', 'kemarin'],
  ['di', 'signal,constructor'],
  ['kabar', ' \u200B\n '],
  ['title', 'Judul dari luar'],
  ['verdict', 'benar'],
])('of an address with %s=%s nothing is taken', (name, value) => {
  expect(readClarificationLink(new URLSearchParams({ [name]: value }))).toEqual({});
});

test('an address names the template to begin from, beside what the desk itself fills in', () => {
  const begun = begin(
    { collection: 'announcements', values: { published: '{{now}}' }, isDuplicate: false },
    '#/collections/announcements/new?contoh=perekrutan-pps',
    desk,
    now,
  );
  expect(begun).toMatchObject({ published: '{{now}}', topics: ['adhoc'], adhoc: { body: 'pps' } });
});

test.each(['rapat-pleno-triwulan', 'constructor', ''])(
  'a template that the collection does not have changes nothing: %j',
  (id) => {
    const hash = `#/collections/announcements/new?contoh=${id}`;
    expect(
      begin({ collection: 'announcements', values: { a: 1 }, isDuplicate: false }, hash, desk, now),
    ).toEqual({ a: 1 });
  },
);

test('a topic that the office does not have is left out of a template', () => {
  const begun = begin(
    { collection: 'clarifications', values: {}, isDuplicate: false },
    '#/collections/clarifications/new?contoh=klarifikasi',
    desk,
    now,
  );
  expect(begun['topics']).toEqual([]);
});

test('a copy drops what happened to its original, and dates that would be wrong if they were forgotten', () => {
  const values = {
    title: 'Rapat',
    published: '2021-06-30T09:00:00+07:00',
    topics: ['dpb'],
    updated: '2021-07-01T09:00:00+07:00',
    corrections: [{ date: '2021-07-01', note: 'Jamnya keliru.' }],
    withdrawn: { date: '2021-07-02', note: 'Batal digelar.' },
    released: [{ rule: 'judul-kapital', reason: 'Memang begitu.' }],
    start: '2021-07-05T09:00:00+07:00',
    status: 'done',
    adhoc: { body: 'pps', stages: [{ name: 'Wawancara', start: '2021-07-05', end: '2021-07-06' }] },
    sample: true,
  };
  expect(
    begin(
      { collection: 'agenda', values, isDuplicate: true },
      '#/collections/agenda/new?contoh=rapat-pleno-triwulan',
      desk,
      now,
    ),
  ).toEqual({
    title: 'Rapat',
    published: '2026-11-26T00:30:00+07:00',
    topics: ['dpb'],
    status: 'scheduled',
    adhoc: { body: 'pps', stages: [{ name: 'Wawancara' }] },
    sample: true,
  });
});
