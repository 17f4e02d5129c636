import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { chmodSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { planFiles } from '#src/cards/plan.ts';
import { renderCards } from '#src/cards/render.ts';
import { contentSource } from '#src/cards/source.ts';
import type { Post } from '#src/domain/post.ts';
import {
  agendaPost,
  announcementPost,
  clarificationPost,
  faqPost,
  office,
  recapitulation,
} from '../fixtures/posts/base.ts';
import { districts } from '../fixtures/posts/card-source.ts';
import { trickyPosts } from '../fixtures/posts/tricky.ts';

const two = [agendaPost('2021-12-30-pleno'), faqPost('cek-dpt')];

test('cards are JPEG files of their outlet’s size, in sRGB, with XMP and no other metadata', async () => {
  const { run, dir } = await workshop();
  const { cards } = await run([
    agendaPost('2021-12-30-pleno'),
    announcementPost('2024-11-13-simulasi', { category: 'dpb', dpb: recapitulation.id }),
  ]);
  expect(cards).toHaveLength(12 + 4 + 3);
  for (const card of cards) {
    const file = join(dir, 'out', card.path);
    const { format, width, height, space, exif, icc, xmp } = await sharp(file).metadata();
    expect({ format, width, height, space }).toEqual({
      format: 'jpeg',
      width: card.width,
      height: card.height,
      space: 'srgb',
    });
    expect([exif, icc]).toEqual([undefined, undefined]);
    expect(xmp?.toString()).toContain(`<dc:identifier>${card.code}</dc:identifier>`);
    const bytes = await readFile(file);
    expect(card.bytes).toBe(bytes.length);
    expect(card.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});

test('a link preview stays below 300 kB for the trickiest posts', async () => {
  const { run } = await workshop();
  const { cards } = await run(
    trickyPosts.map((post) => (post.kind === 'faq' ? post : { ...post, outlets: ['facebook'] })),
  );
  const previews = cards.filter(({ outlet }) => outlet === 'facebook');
  expect(previews).toHaveLength(trickyPosts.length);
  expect(Math.max(...previews.map(({ bytes }) => bytes))).toBeLessThanOrEqual(300_000);
});

test('the same content gives the same bytes in another place and at another time', async () => {
  const [a, b] = [await workshop(), await workshop()];
  const { cards } = await a.run(two);
  await b.run(two);
  for (const { path } of cards)
    expect((await readFile(join(a.dir, 'out', path))).equals(await readFile(join(b.dir, 'out', path)))).toBe(
      true,
    );
});

test('a second run draws nothing, and gives the same files', async () => {
  const { run } = await workshop();
  const first = await run(two);
  const second = await run(two);
  expect([first.rendered, second.rendered]).toEqual([12 + 4 + 3, 0]);
  expect(second.cards).toEqual(first.cards);
});

test('a change draws only the cards that say it', async () => {
  const { run } = await workshop();
  await run(two);
  const [event, question] = two as [Extract<Post, { kind: 'agenda' }>, Post];
  expect((await run([{ ...event, body: 'Isi baru.' }, question])).rendered).toBe(0);
  // Of an event's cards only a slide of the carousel tells the summary.
  expect((await run([{ ...event, summary: 'Ringkasan yang sama sekali baru.' }, question])).rendered).toBe(1);
  expect((await run([{ ...event, title: 'Rapat pleno terbuka PDPB' }, question])).rendered).toBe(6 + 4);
});

test('figures of the recapitulation are part of a card', async () => {
  const { run } = await workshop();
  const post = announcementPost('dpt', { category: 'dpb', dpb: recapitulation.id, outlets: ['facebook'] });
  await run([post]);
  const corrected = {
    ...recapitulation,
    totals: { ...recapitulation.totals, total: 601_562, male: 305_076 },
  };
  expect((await run([post], [corrected])).rendered).toBe(1);
});

test('a picture that was cut off in the cache is drawn again', async () => {
  const { run, dir } = await workshop();
  const { cards } = await run(two);
  const [first] = await readdir(join(dir, 'cache'), { recursive: true }).then((names) =>
    names.filter((name) => name.endsWith('.jpg')),
  );
  const file = join(dir, 'cache', first ?? '');
  chmodSync(file, 0o644);
  truncateSync(file, 1000);
  expect((await run(two)).rendered).toBe(1);
  for (const { path, bytes } of cards) expect(statSync(join(dir, 'out', path)).size).toBe(bytes);
});

test('an interrupted run leaves only whole files, and the next one goes on from there', async () => {
  const { run, dir } = await workshop();
  const posts = [...two, clarificationPost('2019-01-03-kontainer'), announcementPost('2024-11-13-simulasi')];
  await expect(run(posts, [], 3)).rejects.toThrow('interrupted');
  const left = (await readdir(join(dir, 'out'), { recursive: true })).filter((name) => name.endsWith('.jpg'));
  expect(left.length).toBeGreaterThanOrEqual(3);
  for (const name of left) expect((await sharp(join(dir, 'out', name)).stats()).isOpaque).toBe(true);
  expect(await readdir(join(dir, 'out'), { recursive: true })).not.toContainEqual(
    expect.stringContaining('.part'),
  );
  const { rendered, cards } = await run(posts);
  expect(rendered).toBeLessThanOrEqual(cards.length - 3);
});

test('files of the cache are read-only, since the site’s files are links to them', async () => {
  const { run, dir } = await workshop();
  const { cards } = await run([faqPost('cek-dpt')]);
  const { mode, nlink } = statSync(join(dir, 'out', cards[0]?.path ?? ''));
  expect(mode & 0o777).toBe(0o444);
  expect(nlink).toBe(2);
});

test('an office’s own logo takes the place of the neutral mark', async () => {
  const { run, dir } = await workshop();
  const post = faqPost('cek-dpt');
  await run([post]);
  await sharp({ create: { width: 40, height: 40, channels: 3, background: '#00ff00' } })
    .png()
    .toFile(join(dir, 'logo.png'));
  const { rendered, cards } = await run([post], [], Infinity, { ...office, logo: 'logo.png' });
  expect(rendered).toBe(6 + 3);
  const preview = cards.find(({ outlet }) => outlet === 'square');
  const { data, info } = await sharp(join(dir, 'out', preview?.path ?? ''))
    .raw()
    .toBuffer({ resolveWithObject: true });
  const green = Array.from({ length: info.width * 140 }, (_, i) => i * info.channels).filter(
    (i) => (data[i] ?? 255) < 60 && (data[i + 1] ?? 0) > 200 && (data[i + 2] ?? 255) < 60,
  );
  expect(green.length).toBeGreaterThan(1000);
});

test('a dark logo without a ground of its own stands on a white plate where the card is dark', async () => {
  const { run, dir } = await workshop();
  const dark = (width: number) =>
    ({ create: { width, height: width, channels: 4, background: '#301010' } }) as const;
  await sharp({ create: { ...dark(120).create, background: '#00000000' } })
    .composite([{ input: await sharp(dark(60)).png().toBuffer() }])
    .png()
    .toFile(join(dir, 'logo.png'));
  const whiteIn = async (post: Post) => {
    const { cards } = await run([post], [], Infinity, { ...office, logo: 'logo.png' });
    const square = cards.find(({ outlet }) => outlet === 'square');
    const head = sharp(join(dir, 'out', square?.path ?? '')).extract({
      left: 540,
      top: 30,
      width: 480,
      height: 90,
    });
    const { data, info } = await head.raw().toBuffer({ resolveWithObject: true });
    return Array.from({ length: info.width * info.height }, (_, i) => data[i * 3] ?? 0).filter(
      (red) => red > 240,
    ).length;
  };
  expect(await whiteIn(announcementPost('rapat'))).toBeGreaterThan(3000);
});

/** A folder of its own for one test, removed afterwards. */
async function workshop() {
  const dir = await mkdtemp(join(tmpdir(), 'suluh-cards-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return {
    dir,
    async run(posts: Post[], recapitulations = [recapitulation], stopAfter = Infinity, publisher = office) {
      let rendered = 0;
      const source = contentSource({ office: publisher, recapitulations, districts });
      const cards = await renderCards(planFiles(posts, source).cards, source, {
        cacheDir: join(dir, 'cache'),
        contentDir: dir,
        outDir: join(dir, 'out'),
        warn: (message) => expect.unreachable(message),
        progress(done, _total, made) {
          rendered = made;
          if (done >= stopAfter) throw new Error('interrupted');
        },
      });
      return { cards, rendered };
    },
  };
}
