import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { writeClaimImages } from '#src/cards/claim-images.ts';
import { copyMedia } from '#src/content/copy-media.ts';
import type { Post } from '#src/domain/post.ts';
import { verdictIds } from '#src/domain/verdicts.ts';
import { agendaPost, clarificationPost, office } from '../fixtures/posts/base.ts';

const claimImage = { src: 'media/hoaks.png', alt: 'Tangkapan layar pesan berantai' };

test.each(verdictIds)('no cut of a claim’s picture is without the stamp: %s', async (verdict) => {
  for (const background of ['#000000', '#ffffff']) {
    const { publish } = await desk(background);
    const { data, info } = await publish([clarificationPost('hoaks', { claimImage, verdict })]);
    // A quarter of each side: a sixteenth of the picture still shows word or shape.
    const [width, height] = [Math.floor(info.width / 4), Math.floor(info.height / 4)];
    for (let i = 0; i < 16; i++) {
      const [left, top] = [(i % 4) * width, Math.floor(i / 4) * height];
      const values = grayOf(data, info, { left, top, width, height });
      expect(Math.max(...values) - Math.min(...values), `${background}, part ${i}`).toBeGreaterThan(60);
      const median = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 255;
      expect(median, `${background}, part ${i}`).toBeLessThan(140);
    }
  }
});

test('the picture as it was uploaded is not published, not even where another post names it', async () => {
  const { publish } = await desk('#ffffff');
  const posts = [
    clarificationPost('hoaks', { claimImage }),
    agendaPost('rapat', { cover: claimImage, attachments: [{ file: claimImage.src, title: 'Gambar itu' }] }),
  ];
  const { data } = await publish(posts);
  const white = data.filter((value) => value > 250).length;
  expect(white / data.length).toBeLessThan(0.35);
});

/** A content folder with one picture of a claim; `publish` gives the pixels of what the site shows in its place. */
async function desk(background: string) {
  const dir = await mkdtemp(join(tmpdir(), 'suluh-claim-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await mkdir(join(dir, 'content/media'), { recursive: true });
  await sharp({ create: { width: 540, height: 720, channels: 3, background } })
    .png()
    .toFile(join(dir, 'content', claimImage.src));
  return {
    async publish(posts: Post[]) {
      await writeClaimImages(posts, join(dir, 'content'), join(dir, 'site'));
      await copyMedia(join(dir, 'content'), join(dir, 'site'), posts, office);
      expect(await readdir(join(dir, 'site/media'))).toEqual(['hoaks.png']);
      return sharp(join(dir, 'site', claimImage.src))
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
    },
  };
}

function grayOf(
  data: Buffer,
  info: { width: number; channels: number },
  box: { left: number; top: number; width: number; height: number },
): number[] {
  return Array.from({ length: box.width * box.height }, (_, i) => {
    const [x, y] = [box.left + (i % box.width), box.top + Math.floor(i / box.width)];
    return data[(y * info.width + x) * info.channels + 1] ?? 0;
  });
}
