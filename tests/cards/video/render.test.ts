import { createHash } from 'node:crypto';
import { chmodSync, truncateSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeQR } from 'qr/decode.js';
import { expect, onTestFinished, test } from 'vitest';
import { planFiles } from '#src/cards/plan.ts';
import { loopPath, renderVideos } from '#src/cards/video/render.ts';
import type { VideoMode } from '#src/cards/video/studio.ts';
import type { Post } from '#src/domain/post.ts';
import { cardSource } from '../../fixtures/posts/card-source.ts';
import { agendaPost } from '../../fixtures/posts/base.ts';
import { decodedFrames, demux } from './demux.ts';

const minutes = 60_000;
const event = agendaPost('2021-12-30-pleno', { outlets: ['videotron'] });

test(
  'a post’s videos are made once, whole, and lie beside its pictures under the same code',
  async () => {
    const { dir, run } = await workshop();
    const first = await run([event], 'all');
    expect(first.made).toBe(1);
    expect(first.videos.missing).toBe(0);
    expect(
      first.videos.files.map(({ outlet, type, width, height }) => ({ outlet, type, width, height })),
    ).toEqual([{ outlet: 'videotron', type: 'video/mp4', width: 1920, height: 1080 }]);
    for (const { path, code, outlet, bytes, sha256, width, height } of first.videos.files) {
      const still = planFiles([event], cardSource).cards.find((plan) => plan.outlet === outlet);
      expect([path, code]).toEqual([still?.path.replace('.jpg', '.mp4'), still?.code]);
      const video = await readFile(join(dir, 'out', path));
      expect([video.length, createHash('sha256').update(video).digest('hex')]).toEqual([bytes, sha256]);
      const told = await demux(video);
      expect(told).toMatchObject({ codec: 'avc1.640028', width, height, isFastStart: true });
      expect(told.frames / told.seconds).toBe(25);
      expect(await codeIn(video, told)).toBe(`HTTPS://KAB-KAMPAR.KPU.GO.ID/C/${code}`);
    }
    expect((await demux(await readFile(join(dir, 'out', loopPath)))).seconds).toBe(6);

    // A second run makes nothing, and does not take a video that was cut off for a whole one.
    expect(await run([event], 'cached')).toMatchObject({ made: 0, videos: { missing: 0 } });
    const [cached] = (await readdir(join(dir, 'cache'), { recursive: true })).filter((name) =>
      name.endsWith('.mp4'),
    );
    const file = join(dir, 'cache', cached ?? '');
    chmodSync(file, 0o644);
    truncateSync(file, 5000);
    expect(await run([event], 'cached')).toMatchObject({ made: 0, videos: { missing: 1 } });
  },
  5 * minutes,
);

test('where only cached videos are wanted, the others are left out', async () => {
  const { dir, run } = await workshop();
  const { videos, made } = await run([event], 'cached');
  expect(made).toBe(0);
  expect(videos).toEqual({ files: [], loop: undefined, missing: 2 });
  await expect(readdir(join(dir, 'out'))).rejects.toThrow('ENOENT');
});

/** The address in the QR code of a video's first frame. */
async function codeIn(
  video: Buffer,
  { width = 0, height = 0 }: { width: number | undefined; height: number | undefined },
) {
  const { frames } = await decodedFrames(video, 12);
  const luma = frames[0]?.data.subarray(0, width * height) ?? new Uint8Array();
  const data = new Uint8Array(width * height * 4);
  luma.forEach((value, i) => void data.fill(value, i * 4, i * 4 + 3).fill(255, i * 4 + 3, i * 4 + 4));
  return decodeQR({ width, height, data });
}

/** A folder of its own for one test, removed afterwards. */
async function workshop() {
  const dir = await mkdtemp(join(tmpdir(), 'suluh-video-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return {
    dir,
    async run(posts: Post[], mode: VideoMode) {
      let made = 0;
      const current = posts.map((post) => ({ post, until: undefined }));
      const videos = await renderVideos(planFiles(posts, cardSource).cards, current, cardSource, {
        cacheDir: join(dir, 'cache'),
        contentDir: dir,
        outDir: join(dir, 'out'),
        mode,
        warn: (message) => expect.unreachable(message),
        progress(_done, _total, anew) {
          made = anew;
        },
      });
      return { videos, made };
    },
  };
}
