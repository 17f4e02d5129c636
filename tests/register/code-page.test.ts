import { expect, test } from 'vitest';
import { cardRecords } from '#src/register/card-records.ts';
import { ledgerOf } from '#src/register/log/ledger.ts';
import { codePage } from '#src/register/code-page.ts';
import { agendaPost, announcementPost, clarificationPost, office } from '../fixtures/posts/base.ts';
import type { Post } from '#src/domain/post.ts';
import type { PublishedFile } from '#src/domain/published-file.ts';

const file = (post: Post, code: string, changes: Partial<PublishedFile> = {}): PublishedFile => ({
  post: { kind: post.kind, id: post.id },
  outlet: 'videotron',
  slide: 0,
  code,
  path: `/kartu/${code}.jpg`,
  type: 'image/jpeg',
  width: 1920,
  height: 1080,
  bytes: 9,
  sha256: 'ab'.repeat(32),
  ...changes,
});

const recordsOf = (post: Post, files: PublishedFile[]) =>
  cardRecords(files.length > 0 ? files : [file(post, 'MZF1K7Q')], {
    posts: [post],
    files,
    looks: new Map(),
    office,
    register: { signers: [], checkpoints: [] },
    ledger: ledgerOf([]),
  });

test('a card that holds is told with its post and its original', () => {
  const post = clarificationPost('2019-01-03-kontainer');
  const [record] = recordsOf(post, [file(post, 'MZF1K7Q')]);
  expect(record).toMatchObject({
    v: 1,
    code: 'MZF1K7Q',
    status: 'berlaku',
    post: { path: '/klarifikasi/2019-01-03-kontainer/', verdict: 'Salah' },
    files: [{ path: '/kartu/MZF1K7Q.jpg', sha256: 'ab'.repeat(32), width: 1920 }],
    notes: [],
  });
});

test('picture and video of one outlet share a code and a record', () => {
  const post = announcementPost('2024-11-12-simulasi');
  const video = file(post, 'MZF1K7Q', { path: '/kartu/MZF1K7Q.mp4', type: 'video/mp4' });
  const records = recordsOf(post, [file(post, 'MZF1K7Q'), video]);
  expect(records).toHaveLength(1);
  expect(records[0]?.files).toHaveLength(2);
});

test('a withdrawn post’s card is refused with the reason, and no picture of it is shown', () => {
  const withdrawn = { date: '2026-02-01', note: 'Jadwal ini dibatalkan <KPU RI>.' };
  const post = announcementPost('2024-11-12-simulasi', { withdrawn });
  const [record] = recordsOf(post, []);
  expect(record).toMatchObject({ status: 'ditarik', notes: [withdrawn], files: [] });
  const page = codePage(record ?? expect.unreachable(), office);
  expect(page).toContain('DITARIK');
  expect(page).toContain('<strong>1 Februari 2026.</strong> Jadwal ini dibatalkan &lt;KPU RI&gt;.');
  expect(page).not.toContain('<img');
});

test('a title cannot break out of the page', () => {
  const post = agendaPost('2021-12-27-pleno', { title: 'Rapat "pleno" <script>alert(1)</script>' });
  const [record] = recordsOf(post, [file(post, 'MZF1K7Q')]);
  const page = codePage(record ?? expect.unreachable(), office);
  expect(page).not.toContain('<script');
  expect(page).toContain('alt="Kartu MZF1K7Q: Rapat &quot;pleno&quot;');
});

test('an event that was called off says so on the page of its card', () => {
  const post = agendaPost('2021-12-27-pleno', { status: 'cancelled' });
  const [record] = recordsOf(post, [file(post, 'MZF1K7Q')]);
  expect(codePage(record ?? expect.unreachable(), office)).toContain('<strong>DIBATALKAN</strong>');
});
