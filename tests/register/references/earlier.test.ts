import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import type { CardReference } from '#src/domain/card-reference.ts';
import type { PublishedFile } from '#src/domain/published-file.ts';
import { checkPicture } from '#src/register/checker/check.ts';
import type { LogEntry } from '#src/register/log/entry.ts';
import { ledgerOf } from '#src/register/log/ledger.ts';
import { earlierFiles } from '#src/register/references/earlier-files.ts';
import { keepEarlier } from '#src/register/references/keep-earlier.ts';
import { pixelsOf } from '#src/register/references/make-reference.ts';
import { openShelf } from '#src/register/references/shelf.ts';
import { writeReferences } from '#src/register/references/write-references.ts';
import { contentOf } from '../../cards/drawing.ts';
import { openStudio } from '../../eval/cards/studio.ts';
import { clarificationPost } from '../../fixtures/posts/base.ts';

const host = 'kab-kampar.kpu.go.id';
const studio = await openStudio();
const post = clarificationPost('2019-01-03-kontainer');
const content = contentOf(post, 'square');
const { code } = content;
/** The same card before its template was changed: another world of colours, and the office's name set otherwise. */
const old = await studio.draw(
  {
    ...content,
    world: 'plain',
    office: { ...content.office, name: 'Komisi Pemilihan Umum Kabupaten Kampar, Riau' },
  },
  'square',
);
const now = await studio.draw(content, 'square');
/** Drawn on another machine: other bytes, the same look. */
const again = await sharp(now).jpeg({ quality: 90 }).toBuffer();

test('a copy of a card that was drawn anew since still matches, and a forgery of it does not', async () => {
  const office = await openOffice();
  await office.publish(old);
  await office.publish(now);
  const { genuine, reference } = await office.site();
  expect(reference).toMatchObject({ lost: 0, drawings: [{}, { earlier: true, pictures: [{ width: 540 }] }] });
  expect(await checkPicture(await sent(now), host, genuine)).toMatchObject({ finding: 'cocok', drawing: 0 });
  expect(await checkPicture(await sent(old), host, genuine)).toMatchObject({ finding: 'cocok', drawing: 1 });
  const piece = await sharp(old).extract({ left: 70, top: 330, width: 120, height: 60 }).png().toBuffer();
  const forged = await sharp(old)
    .composite([{ input: piece, left: 420, top: 480 }])
    .jpeg()
    .toBuffer();
  expect(await checkPicture(await sent(forged), host, genuine)).toMatchObject({
    finding: 'diubah',
    drawing: 1,
  });
});

test('a card that only has other bytes now needs no picture of its own', async () => {
  const office = await openOffice();
  await office.publish(now);
  await office.publish(again);
  const kept = await readFile(join(office.contentDir, earlierFiles.list), 'utf8');
  expect(JSON.parse(kept)).toEqual({ code, sha256: hashOf(now), as: hashOf(again) });
  const { genuine, reference } = await office.site();
  expect(reference).toMatchObject({ lost: 0, drawings: [{}] });
  expect(await checkPicture(await sent(now), host, genuine)).toMatchObject({ finding: 'cocok' });
});

test('a card of a corrected post is known by its code as long as the register knows it', async () => {
  const office = await openOffice();
  await office.publish(old);
  await office.publish(undefined);
  const { genuine, looks } = await office.site();
  expect(await checkPicture(await sent(old), host, genuine)).toMatchObject({ finding: 'cocok', drawing: 0 });
  expect(looks.get(code)).toMatchObject({ width: 540, height: 540 });
});

test('where nobody kept the picture of an earlier card, nothing is called a forgery', async () => {
  const office = await openOffice();
  await office.publish(old);
  await rm(office.cacheDir, { recursive: true });
  expect(await office.publish(now)).toEqual([{ code, sha256: hashOf(old) }]);
  const { genuine, reference } = await office.site();
  expect(reference.lost).toBe(1);
  expect(await checkPicture(await sent(now), host, genuine)).toMatchObject({ finding: 'cocok' });
  expect(await checkPicture(await sent(old), host, genuine)).toMatchObject({ finding: 'ragu', lost: true });
});

/** An office that publishes one card under one code, in one drawing after the other. */
async function openOffice() {
  const root = await mkdtemp(join(tmpdir(), 'suluh-references-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const [contentDir, cacheDir, siteDir] = [join(root, 'content'), join(root, 'cache'), join(root, 'site')];
  const entries: LogEntry[] = [];
  let files: PublishedFile[] = [];
  await mkdir(siteDir, { recursive: true });
  return {
    contentDir,
    cacheDir,
    /** Gives what could not be kept. */
    async publish(jpeg: Buffer | undefined) {
      files = jpeg ? [await fileOf(jpeg)] : [];
      const shelf = openShelf(cacheDir);
      if (jpeg) await writeFile(join(siteDir, `${code}.jpg`), jpeg);
      const lost = await keepEarlier(contentDir, ledgerOf(entries), files, { shelf, siteDir, host });
      for (const file of files) await shelf.take(siteDir, file, host);
      entries.push(entryOf(files));
      return lost;
    },
    /** What the checker fetches. The cache is gone, as on another machine. */
    async site() {
      await rm(cacheDir, { recursive: true, force: true });
      const ledger = ledgerOf(entries);
      const looks = await writeReferences(siteDir, files, {
        ledger,
        contentDir,
        host,
        cacheDir,
        progress: () => {},
      });
      const reference: CardReference = JSON.parse(
        await readFile(join(siteDir, 'C', `${code}.acuan.json`), 'utf8'),
      );
      const genuine = {
        reference: async (asked: string) => (asked === code ? reference : undefined),
        picture: async (path: string, width: number) => pixelsOf(await readFile(join(siteDir, path)), width),
      };
      return { reference, genuine, looks };
    },
  };
}

async function fileOf(jpeg: Buffer): Promise<PublishedFile> {
  return {
    post: { kind: post.kind, id: post.id },
    outlet: 'square',
    slide: 0,
    code,
    path: `/${code}.jpg`,
    type: 'image/jpeg',
    width: 1080,
    height: 1080,
    bytes: jpeg.length,
    sha256: hashOf(jpeg),
  };
}

function entryOf(files: PublishedFile[]): LogEntry {
  return {
    v: 1,
    time: '2026-01-20T12:00:00+07:00',
    event: 'render',
    post: { kind: post.kind, id: post.id },
    edition: '0',
    content: '0'.repeat(64),
    fields: {},
    corrections: [],
    files: files.map(({ outlet, slide, type, sha256 }) => ({ code, outlet, slide, type, sha256 })),
  };
}

async function sent(card: Buffer) {
  return pixelsOf(await sharp(card).resize({ width: 800 }).jpeg({ quality: 60 }).toBuffer());
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
