import { afterEach, describe, expect, test } from 'vitest';
import type { Agenda } from '#src/domain/post.ts';
import { calendar } from '#src/kit/feeds/calendar.ts';
import { agenda, office } from '../open-data/posts.ts';
import { type IcsComponent, readIcs, textOf, rawOf } from '../open-data/read-ics.ts';

const urlOf = ({ id }: Agenda) => `https://suluh.example/agenda/${id}/`;

function eventOf(changes: Partial<Agenda>): IcsComponent {
  const { components } = readIcs(calendar([agenda(changes)], office, urlOf));
  const [event] = components;
  if (components.length !== 1 || !event) throw new Error(`${components.length} components`);
  return event;
}

function time(event: IcsComponent, name: string): string | undefined {
  const property = event.properties.find((one) => one.name === name);
  return property && `${property.parameters}:${property.value}`;
}

describe('the calendar', () => {
  test('has what RFC 5545 demands, and a name', () => {
    const file = readIcs(calendar([agenda()], office, urlOf));
    expect(file.name).toBe('VCALENDAR');
    expect(rawOf(file, 'VERSION')).toBe('2.0');
    expect(rawOf(file, 'PRODID')).toBe('-//Suluh//Agenda//ID');
    expect(textOf(file, 'X-WR-CALNAME')).toBe('Agenda KPU Kampar');
  });

  test('escapes the name of an office that holds commas and line breaks', () => {
    const file = readIcs(calendar([], { ...office, shortName: 'KPU A,\nB; C' }, urlOf));
    expect(textOf(file, 'X-WR-CALNAME')).toBe('Agenda KPU A,\nB; C');
  });

  test('is readable when there is no agenda', () => {
    expect(readIcs(calendar([], office, urlOf)).components).toEqual([]);
  });
});

describe('an event', () => {
  test('is known by its id at the host, however it changes', () => {
    expect(rawOf(eventOf({}), 'UID')).toBe('2021-06-30-rapat-koordinasi@suluh.example');
    expect(rawOf(eventOf({ title: 'Judul lain sekali' }), 'UID')).toBe(rawOf(eventOf({}), 'UID'));
  });

  test('is stamped with its last change', () => {
    expect(rawOf(eventOf({}), 'DTSTAMP')).toBe('20210628T020000Z');
    expect(rawOf(eventOf({ updated: '2021-06-29T20:00:00+07:00' }), 'DTSTAMP')).toBe('20210629T130000Z');
  });

  test('counts corrections in SEQUENCE, the last of which stamps it from midnight of the office', () => {
    const corrections = [
      { date: '2021-06-29', note: 'Jam mulai diperbaiki.' },
      { date: '2021-07-01', note: 'Tempat diperbaiki.' },
    ];
    expect(rawOf(eventOf({}), 'SEQUENCE')).toBe('0');
    expect(rawOf(eventOf({ corrections }), 'SEQUENCE')).toBe('2');
    expect(rawOf(eventOf({ corrections }), 'DTSTAMP')).toBe('20210630T170000Z');
  });

  test.each<[string, Partial<Agenda>, string | undefined, string | undefined]>([
    ['a span in WIB', {}, ':20210630T020000Z', ':20210630T050000Z'],
    [
      'a span in WIT',
      { start: '2021-06-30T01:00:00+09:00', end: '2021-06-30T02:30:00+09:00' },
      ':20210629T160000Z',
      ':20210629T173000Z',
    ],
    ['no end', { end: undefined }, ':20210630T020000Z', undefined],
    ['an end that is the start', { end: '2021-06-30T09:00:00+07:00' }, ':20210630T020000Z', undefined],
    ['one whole day', { allDay: true, end: undefined }, ';VALUE=DATE:20210630', ';VALUE=DATE:20210701'],
    [
      'whole days over the end of February',
      { allDay: true, start: '2024-02-28T00:00:00+07:00', end: '2024-02-29T23:00:00+07:00' },
      ';VALUE=DATE:20240228',
      ';VALUE=DATE:20240301',
    ],
  ])('tells its time: %s', (_, changes, start, end) => {
    const event = eventOf(changes);
    expect([time(event, 'DTSTART'), time(event, 'DTEND')]).toEqual([start, end]);
  });

  test.each<[Agenda['status'], string, string]>([
    ['scheduled', 'CONFIRMED', 'Rapat koordinasi PDPB'],
    ['done', 'CONFIRMED', 'Rapat koordinasi PDPB'],
    ['postponed', 'TENTATIVE', 'DITUNDA: Rapat koordinasi PDPB'],
    ['cancelled', 'CANCELLED', 'DIBATALKAN: Rapat koordinasi PDPB'],
  ])('that is %s says so in STATUS and in its name', (status, word, summary) => {
    expect(rawOf(eventOf({ status }), 'STATUS')).toBe(word);
    expect(textOf(eventOf({ status }), 'SUMMARY')).toBe(summary);
  });

  test('that is invented says CONTOH first', () => {
    expect(textOf(eventOf({ sample: true, status: 'cancelled' }), 'SUMMARY')).toBe(
      'CONTOH: DIBATALKAN: Rapat koordinasi PDPB',
    );
  });

  test('tells its place, what it is about and where to read and follow it', () => {
    const event = eventOf({ online: 'https://video.example/kpu' });
    expect(textOf(event, 'LOCATION')).toBe('Aula KPU Kampar, Jalan Tuanku Tambusai 69, Bangkinang');
    expect(textOf(event, 'DESCRIPTION')).toBe(
      'KPU Kampar dan Diskominfo membahas data pemilih.\nDaring: https://video.example/kpu\nhttps://suluh.example/agenda/2021-06-30-rapat-koordinasi/',
    );
    expect(rawOf(event, 'URL')).toBe('https://suluh.example/agenda/2021-06-30-rapat-koordinasi/');
  });

  test('keeps long and multi-byte text whole across folded lines', () => {
    const title = `${'Sosialisasi é '.repeat(9)}${'選挙'.repeat(30)}${'🗳️👩‍👩‍👧'.repeat(12)}`;
    expect(textOf(eventOf({ title }), 'SUMMARY')).toBe(title);
  });

  test('cannot be broken out of by text', () => {
    const hostile =
      'Rapat\r\nEND:VEVENT\r\nBEGIN:VEVENT\rUID:x\nATTACH;VALUE=URI:https://x.example, a; b \\n c\\';
    const shown = hostile.replace(/\r\n?/g, '\n');
    const event = eventOf({ title: hostile, summary: hostile, venue: { name: hostile } });
    expect(textOf(event, 'SUMMARY')).toBe(shown);
    expect(textOf(event, 'LOCATION')).toBe(shown);
    expect(textOf(event, 'DESCRIPTION')).toContain(shown);
  });

  test('drops control characters, and breaks lines only as every reader does', () => {
    const title = 'Rapat\u0000 \u0007pleno\u001b\u0085terbuka\u2028di\u2029aula\tKPU \ud83d';
    expect(textOf(eventOf({ title }), 'SUMMARY')).toBe('Rapat pleno\nterbuka\ndi\naula KPU �');
  });
});

describe('the machine', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test('leaves no trace: any zone and any hour give the same bytes', () => {
    const items = [agenda(), agenda({ id: 'b', allDay: true })];
    const files = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((name) => {
      process.env['TZ'] = name;
      return calendar(items, office, urlOf);
    });
    expect(new Set(files).size).toBe(1);
  });
});
