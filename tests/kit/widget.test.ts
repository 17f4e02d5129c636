import { stripTypeScriptTypes } from 'node:module';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { widgetData } from '#src/kit/widget/data.ts';
import { agendaPost, announcementPost, clarificationPost, office } from '../fixtures/posts/base.ts';

const at = new Date('2021-12-28T09:00:00+07:00');

describe('the data of the widget', () => {
  test('tells of each post what a reader must not miss', () => {
    const { items, url } = widgetData(
      [agendaPost('a', { status: 'cancelled' }), clarificationPost('b')],
      office,
      at,
    );
    expect(url).toBe('https://kab-kampar.kpu.go.id/');
    expect(items.map(({ label, date, url: address }) => [label, date, address])).toEqual([
      [
        'DIBATALKAN',
        'Kamis, 30 Desember 2021 pukul 09.00–12.00 WIB',
        'https://kab-kampar.kpu.go.id/agenda/a/',
      ],
      ['Kabar yang diperiksa: SALAH', '3 Januari 2019', 'https://kab-kampar.kpu.go.id/klarifikasi/b/'],
    ]);
  });

  test('leaves out examples, what was withdrawn, and events that are over', () => {
    const posts = [
      announcementPost('contoh', { sample: true }),
      announcementPost('ditarik', { withdrawn: { date: '2021-12-01', note: 'Jadwalnya dibatalkan.' } }),
      agendaPost('lewat', { start: '2021-12-27T09:00:00+07:00', end: '2021-12-27T12:00:00+07:00' }),
    ];
    expect(widgetData(posts, office, at).items).toEqual([]);
  });

  test('holds ten posts at most', () => {
    const posts = Array.from({ length: 11 }, (_, i) => announcementPost(`p-${i}`));
    expect(widgetData(posts, office, at).items).toHaveLength(10);
  });
});

test('the widget is less than 5 kB compressed, and asks nobody but the hub', async () => {
  const source = await readFile('src/kit/widget/element.ts', 'utf8');
  expect(gzipSync(stripTypeScriptTypes(source)).length).toBeLessThan(5000);
  expect(source).not.toMatch(/https?:\/\//);
});
