import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeQR } from 'qr/decode.js';
import sharp from 'sharp';
import { expect, onTestFinished, test, type TestContext } from 'vitest';
import { planFiles } from '#src/cards/plan.ts';
import { renderPrints } from '#src/cards/print/render.ts';
import { contentSource } from '#src/cards/source.ts';
import type { Post } from '#src/domain/post.ts';
import type { OfficeData } from '#src/schemas/office.ts';
import {
  agendaPost,
  announcementPost,
  clarificationPost,
  faqPost,
  office,
  recapitulation,
} from '../../fixtures/posts/base.ts';
import { districts } from '../../fixtures/posts/card-source.ts';
import { trickyPosts } from '../../fixtures/posts/tricky.ts';
import { pictureOf, poppler, readPage } from './pdf-page.ts';

const oneOfEach = [
  agendaPost('2021-12-30-pleno', { sample: true }),
  announcementPost('2024-11-13-simulasi', { category: 'dpb', dpb: recapitulation.id }),
  clarificationPost('2019-01-03-kontainer'),
  faqPost('cek-dpt'),
];

test('a billboard is 4 × 3 metres after trimming, with bleed and marks around it', async () => {
  const { page, file } = await only(agendaPost('2021-12-30-pleno', { outlets: ['baliho'] }));
  expect(file).toMatchObject({ outlet: 'baliho', type: 'application/pdf', paper: '400 × 300 cm' });
  expect(file.path).toMatch(/-baliho-[0-9A-Z]{7}-400x300cm\.pdf$/);
  expect(page.millimetres).toEqual([4140, 3140]);
  expect(page.box('BleedBox')).toEqual({ left: 40, bottom: 40, width: 4060, height: 3060 });
  expect(page.box('TrimBox')).toEqual({ left: 70, bottom: 70, width: 4000, height: 3000 });
});

test('a billboard larger than a PDF page can be is made at one tenth', async () => {
  const wide = { ...office, baliho: [{ width: 1000, height: 500 }] };
  const { page } = await only(agendaPost('2021-12-30-pleno', { outlets: ['baliho'] }), wide);
  expect(page.box('TrimBox')).toMatchObject({ width: 1000, height: 500 });
});

test('every size in office.yml gets a file of its own under one code', async () => {
  const sizes = [
    { width: 400, height: 300 },
    { width: 300, height: 400 },
    { width: 200, height: 200 },
  ];
  const { run } = await workshop();
  const { files } = await run([agendaPost('2021-12-30-pleno', { outlets: ['baliho'] })], {
    ...office,
    baliho: sizes,
  });
  expect(files.map(({ paper }) => paper)).toEqual(['400 × 300 cm', '300 × 400 cm', '200 × 200 cm']);
  expect(new Set(files.map(({ code }) => code)).size).toBe(1);
});

test('a poster is an A3 sheet that any office printer takes: no bleed, and nothing in the outer 8 mm', async (context) => {
  const { page, file, path } = await only(faqPost('cek-dpt'), office, 'poster');
  expect(file.paper).toBe('A3');
  expect(page.millimetres).toEqual([297, 420]);
  expect(page.box('TrimBox')).toEqual({ left: 0, bottom: 0, width: 297, height: 420 });
  const picture = await drawnOr(context, path, 1680);
  const edge = Math.floor(8 * 4);
  const { width = 0, height = 0 } = await sharp(picture).metadata();
  for (const box of [
    { left: 0, top: 0, width, height: edge },
    { left: 0, top: height - edge, width, height: edge },
    { left: 0, top: 0, width: edge, height },
    { left: width - edge, top: 0, width: edge, height },
  ]) {
    const { channels } = await sharp(await sharp(picture).extract(box).toBuffer()).stats();
    expect(channels.map(({ min }) => min)).toEqual([255, 255, 255]);
  }
});

test('print is made of vectors: no picture, no font that a print shop could lack', async () => {
  const { run } = await workshop();
  const { files, bytesOf } = await run(oneOfEach);
  expect(files).toHaveLength(8);
  for (const file of files) {
    const page = await readPage(await bytesOf(file.path));
    expect(
      page.count('paintImageXObject', 'paintInlineImageXObject', 'paintImageMaskXObject'),
      file.path,
    ).toBe(0);
    expect(page.count('setFont', 'showText', 'showSpacedText'), file.path).toBe(0);
    expect(page.text, file.path).toEqual([]);
    expect(page.count('constructPath'), file.path).toBeGreaterThan(100);
  }
});

test('poppler agrees: no images, no fonts, the size of the page', async (context) => {
  const { file, path } = await only(clarificationPost('2019-01-03-kontainer', { outlets: ['baliho'] }));
  const images = await poppler('pdfimages', '-list', path);
  if (images === undefined) return context.skip('poppler (pdfinfo, pdfimages, pdffonts) is not installed');
  const rows = (text = '') => text.trim().split('\n').slice(2);
  expect(rows(images)).toEqual([]);
  expect(rows(await poppler('pdffonts', path))).toEqual([]);
  const info = await poppler('pdfinfo', '-box', path);
  expect(info).toMatch(/^Pages: +1$/m);
  expect(info).toMatch(/^TrimBox: +198\.43 +198\.43 +11537\.01 +8702\.36$/m);
  expect(info).toContain(`File size:       ${file.bytes} bytes`);
});

test('the code of every print leads to its address', async (context) => {
  const { run } = await workshop();
  const { files, pathOf } = await run(oneOfEach);
  for (const { path, code } of files) {
    const picture = sharp(await drawnOr(context, pathOf(path), 800));
    const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    expect(decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) }), path).toBe(
      `HTTPS://KAB-KAMPAR.KPU.GO.ID/C/${code}`,
    );
  }
});

test('the ground of a billboard goes on into its bleed on all sides', async (context) => {
  const { path } = await only(announcementPost('2024-11-13-simulasi', { outlets: ['baliho'] }));
  const picture = await drawnOr(context, path, 1035);
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) =>
    [0, 1, 2].map((i) => data[(y * info.width + x) * info.channels + i] ?? 0);
  const middle = { x: Math.round(info.width / 2), y: Math.round(info.height / 2) };
  const inBleed = 13;
  for (const [x, y] of [
    [inBleed, middle.y],
    [info.width - inBleed, middle.y],
    [middle.x + 75, inBleed],
    [middle.x + 75, info.height - inBleed],
    [inBleed, inBleed],
  ] as const)
    expect(Math.max(...at(x, y)), `${x}, ${y}`).toBeLessThan(245);
  expect(at(5, middle.y)).toEqual([255, 255, 255]);
});

test('the same content gives the same bytes, and a second run makes nothing', async () => {
  const [a, b] = [await workshop(), await workshop()];
  const [first, other] = [await a.run(oneOfEach), await b.run(oneOfEach)];
  expect(first.files.map(({ sha256 }) => sha256)).toEqual(other.files.map(({ sha256 }) => sha256));
  const again = await a.run(oneOfEach);
  expect([first.made, again.made]).toEqual([8, 0]);
  expect(again.files).toEqual(first.files);
  for (const { path, bytes, sha256 } of first.files) {
    const file = await first.bytesOf(path);
    expect([file.length, createHash('sha256').update(file).digest('hex')]).toEqual([bytes, sha256]);
  }
});

test('the trickiest posts can be printed', async () => {
  const { run } = await workshop();
  const { files } = await run(trickyPosts);
  expect(files.length).toBeGreaterThanOrEqual(trickyPosts.length);
});

test('an office’s own logo is the only picture in print', async () => {
  const { dir, run } = await workshop();
  await sharp({ create: { width: 400, height: 400, channels: 4, background: '#0a0' } })
    .png()
    .toFile(join(dir, 'logo.png'));
  const { files, bytesOf } = await run([faqPost('cek-dpt')], { ...office, logo: 'logo.png' });
  const page = await readPage(await bytesOf(files[0]?.path ?? ''));
  expect(page.count('paintImageXObject')).toBe(1);
});

async function drawnOr(context: TestContext, file: string, side: number): Promise<Buffer> {
  return (await pictureOf(file, side)) ?? context.skip('poppler (pdftoppm) is not installed');
}

/** The only file of a post for an outlet, as a reader finds it. */
async function only(post: Post, publisher: OfficeData = office, outlet = 'baliho') {
  const { run } = await workshop();
  const { files, bytesOf, pathOf } = await run([post], publisher);
  const [file, ...others] = files.filter((made) => made.outlet === outlet);
  if (!file || others.length > 0) throw new Error(`${others.length + 1} files`);
  return { file, path: pathOf(file.path), page: await readPage(await bytesOf(file.path)) };
}

/** A folder of its own for one test, removed afterwards. */
async function workshop() {
  const dir = await mkdtemp(join(tmpdir(), 'suluh-print-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const pathOf = (path: string) => join(dir, 'out', path);
  return {
    dir,
    async run(posts: Post[], publisher: OfficeData = office) {
      let made = 0;
      const source = contentSource({ office: publisher, recapitulations: [recapitulation], districts });
      const files = await renderPrints(planFiles(posts, source).prints, source, {
        cacheDir: join(dir, 'cache'),
        contentDir: dir,
        outDir: join(dir, 'out'),
        warn: (message) => expect.unreachable(message),
        progress(_done, _total, anew) {
          made = anew;
        },
      });
      return { files, made, pathOf, bytesOf: (path: string) => readFile(pathOf(path)) };
    },
  };
}
