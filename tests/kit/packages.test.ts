import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { outletIds } from '#src/domain/outlets.ts';
import type { Post } from '#src/domain/post.ts';
import type { PublishedFile } from '#src/domain/published-file.ts';
import { packageEntries } from '#src/kit/package/entries.ts';
import { downloadName, fileName } from '#src/kit/package/names.ts';
import { planPackages } from '#src/kit/package/plan.ts';
import { weekOf } from '#src/kit/package/week.ts';
import { writeZip } from '#src/kit/package/zip.ts';
import { writePackages } from '#src/kit/write-packages.ts';
import { agendaPost, announcementPost, clarificationPost, office } from '../fixtures/posts/base.ts';

const publisher = { office, topics: [], districts: [], glossary: [] };

test('a file that is taken alone tells which post and which outlet it is for', () => {
  const post = agendaPost('2021-06-30-rapat');
  expect(downloadName(fileOf(post, { outlet: 'square' }))).toBe('2021-06-30-rapat-whatsapp-persegi.jpg');
  expect(downloadName(fileOf(post, { outlet: 'carousel', slide: 2 }))).toBe(
    '2021-06-30-rapat-carousel-02.jpg',
  );
});

describe('a package', () => {
  test('holds every file, every caption and a guide, under names for people', () => {
    const post = clarificationPost('2019-01-11-tujuh-kontainer');
    const files = [
      fileOf(post, { outlet: 'instagram' }),
      fileOf(post, { outlet: 'carousel', slide: 1 }),
      fileOf(post, { outlet: 'carousel', slide: 2 }),
      fileOf(post, { outlet: 'videotron' }),
      fileOf(post, { outlet: 'videotron', type: 'video/mp4', path: '/kartu/v.mp4' }),
      fileOf(post, { outlet: 'videotron', type: 'video/mp4', path: '/kartu/w.mp4' }),
    ];
    expect(packageEntries(post, files, publisher).map(({ name }) => name)).toEqual(
      [
        'Cara pakai.txt',
        'Instagram.jpg',
        'Carousel 01.jpg',
        'Carousel 02.jpg',
        'Videotron.jpg',
        'Videotron.mp4',
        'Videotron (2).mp4',
        'Teks WhatsApp.txt',
        'Teks Instagram.txt',
        'Teks Facebook.txt',
        'Teks X.txt',
        'Judul YouTube.txt',
        'Teks YouTube.txt',
        'Naskah siaran keliling.txt',
        'Teks alternatif gambar.txt',
      ].map((name) => `Klarifikasi 2019-01-11-tujuh-kontainer/${name}`),
    );
  });

  test('takes whatever outlet a file is for', () => {
    const post = agendaPost('a');
    const files = outletIds.map((outlet) => fileOf(post, { outlet }));
    const names = packageEntries(post, files, publisher).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.endsWith('.jpg'))).toHaveLength(outletIds.length);
  });

  test('tells in its guide what was corrected and which old files to take down', () => {
    const corrections = [{ date: '2022-01-02', note: 'Jumlah TPS semula tertulis 2.222.' }];
    const post = announcementPost('a', { corrections });
    expect(textsOf(post, [fileOf(post, { outlet: 'square', code: 'MZF1K7Q' })])['Cara pakai.txt']).toContain(
      'DIKOREKSI 2 Januari 2022: Jumlah TPS semula tertulis 2.222.\r\nTurunkan unggahan lama, yaitu yang kodenya bukan MZF1K7Q.',
    );
  });

  test('asks in its guide to take down invitations to an event that is off', () => {
    const post = agendaPost('a', { status: 'postponed' });
    expect(textsOf(post, [])['Cara pakai.txt']).toContain('ACARA DITUNDA: turunkan undangannya');
  });

  test('warns in its guide of an invented example', () => {
    const post = announcementPost('a', { sample: true });
    expect(textsOf(post, [])['Cara pakai.txt']).toContain('ISI CONTOH: jangan ditayangkan.');
  });
});

describe('packages', () => {
  test('are made for each post, for seven days and four weeks with news, and not for what was withdrawn', () => {
    const posts = Array.from({ length: 40 }, (_, i) =>
      agendaPost(`${String(i).padStart(2, '0')}-rapat`, {
        published: `2026-${String(1 + Math.floor(i / 20)).padStart(2, '0')}-${String(1 + (i % 20)).padStart(2, '0')}T08:00:00+07:00`,
      }),
    );
    const withdrawn = announcementPost('ditarik', {
      published: '2026-03-01T08:00:00+07:00',
      withdrawn: { date: '2026-03-02', note: 'Jadwalnya dibatalkan.' },
    });
    const paths = planPackages([...posts, withdrawn], (post) => [fileOf(post)]).map(({ path }) => path);
    expect(paths.filter((path) => path.startsWith('/kit/agenda/'))).toHaveLength(40);
    expect(paths.filter((path) => path.startsWith('/kit/hari/'))).toEqual(
      [20, 19, 18, 17, 16, 15, 14].map((day) => `/kit/hari/2026-02-${day}.zip`),
    );
    expect(paths.filter((path) => path.startsWith('/kit/minggu/'))).toEqual(
      [8, 7, 6, 5].map((week) => `/kit/minggu/2026-W0${week}.zip`),
    );
    expect(paths.filter((path) => path.includes('ditarik'))).toEqual([]);
  });

  test('of a day hold what was corrected on it, too', () => {
    const old = announcementPost('lama', {
      corrections: [{ date: '2026-02-02', note: 'Angkanya diperbaiki.' }],
    });
    const plans = planPackages([old, agendaPost('b')], (post) => [fileOf(post)]);
    expect(plans.find(({ path }) => path === '/kit/hari/2026-02-02.zip')?.posts).toEqual([old]);
  });

  test('are written whole, taken from the cache while nothing changes, and cleared when nobody needs them', async () => {
    const dir = await temporary();
    const site = join(dir, 'site');
    const cacheDir = join(dir, 'cache');
    const post = agendaPost('2026-01-01-rapat');
    const file = fileOf(post, { path: '/kartu/agenda/a.jpg' });
    await mkdir(join(site, 'kartu/agenda'), { recursive: true });
    await writeFile(join(site, file.path), 'bukan jpeg sungguhan');
    const run = (posts: Post[]) => {
      const counts = { made: 0, total: 0 };
      writePackages(site, { posts, files: [file], publisher, cacheDir }, (_, total, made) => {
        Object.assign(counts, { made, total });
      });
      return counts;
    };
    // One of the post, and one of its day and week each, which are the same bytes.
    expect(run([post])).toEqual({ made: 1, total: 3 });
    const zip = unzipSync(await readFile(join(site, 'kit/agenda/2026-01-01-rapat.zip')));
    expect(Buffer.from(zip['Agenda 2026-01-01-rapat/Instagram.jpg'] ?? []).toString()).toBe(
      'bukan jpeg sungguhan',
    );
    await rm(join(site, 'kit'), { recursive: true });
    expect(run([post])).toEqual({ made: 0, total: 3 });
    expect((await stat(join(site, 'kit/agenda/2026-01-01-rapat.zip'))).size).toBeGreaterThan(100);
    await rm(join(site, 'kit'), { recursive: true });
    expect(run([{ ...post, title: 'Rapat dengan judul lain' }]).made).toBe(1);
    expect(await readdir(cacheDir)).toHaveLength(1);
  });
});

describe('a ZIP file', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test('is the same bytes in any zone', async () => {
    const dir = await temporary();
    const zips = [];
    for (const name of ['UTC', 'Pacific/Kiritimati', 'America/St_Johns']) {
      process.env['TZ'] = name;
      const target = join(dir, 'a.zip');
      writeZip(target, [{ name: 'a/é.txt', content: { text: 'isi '.repeat(100) }, day: '2026-11-24' }]);
      zips.push((await readFile(target)).toString('base64'));
    }
    expect(new Set(zips).size).toBe(1);
  });

  test.each(['../a.txt', 'a/../../b', '/etc/passwd', 'C:\\a.txt', 'a\\..\\b', 'a//b', './a', 'a\0b'])(
    'is not written with the name %j, and nothing half is left',
    async (name) => {
      const target = join(await temporary(), 'a.zip');
      expect(() => writeZip(target, [{ name, content: { text: 'x' }, day: '2026-01-01' }])).toThrow(/keluar/);
      expect(await readdir(dirname(target))).toEqual([]);
    },
  );

  test.each([
    ['../../etc/passwd', 'etc passwd'],
    ['..', 'berkas'],
    ['a\u0000b\u202ec', 'a b c'],
    ['CON', 'berkas CON'],
    ['nul.txt', 'berkas nul.txt'],
    ['WhatsApp (persegi)', 'WhatsApp (persegi)'],
    ['Apa? "Ini" <itu>', 'Apa Ini itu'],
  ])('gets from %j the name %j', (text, name) => {
    expect(fileName(text)).toBe(name);
  });
});

describe('weeks', () => {
  // From ISO 8601: the week of 4 January is the first, and a year may end in week 1 of the next or begin in week 53 of the last.
  test.each([
    ['2026-11-24', '2026-W48'],
    ['2026-11-29', '2026-W48'],
    ['2026-11-30', '2026-W49'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
  ])('%s is in %s', (day, week) => {
    expect(weekOf(day)).toBe(week);
  });
});

function fileOf(post: Post, changes: Partial<PublishedFile> = {}): PublishedFile {
  return {
    post: { kind: post.kind, id: post.id },
    outlet: 'instagram',
    slide: 0,
    code: 'MZF1K7Q',
    path: `/kartu/${post.id}.jpg`,
    type: 'image/jpeg',
    bytes: 20,
    sha256: 'a'.repeat(64),
    ...changes,
  };
}

function textsOf(post: Post, files: PublishedFile[]): Record<string, string> {
  return Object.fromEntries(
    packageEntries(post, files, publisher).flatMap((entry) =>
      'text' in entry ? [[entry.name.slice(entry.name.indexOf('/') + 1), entry.text]] : [],
    ),
  );
}

async function temporary(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'suluh-kit-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}
