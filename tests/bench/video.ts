import { join } from 'node:path';
import { planFiles } from '#src/cards/plan.ts';
import { renderVideos } from '#src/cards/video/render.ts';
import type { VideoMode } from '#src/cards/video/studio.ts';
import { agendaPost } from '../fixtures/posts/base.ts';
import { cardSource } from '../fixtures/posts/card-source.ts';
import { number, printTable } from './table.ts';

/** Longest time for an MP4 of ten seconds in 1920 x 1080, in seconds. */
const limit = 8;

/** Times one video as a build makes it, from layout to file, and how long it takes to find it again. */
export async function benchVideo(dir: string, contentDir: string): Promise<void> {
  const plans = planFiles([agendaPost('2021-12-30-pleno', { outlets: ['videotron'] })], cardSource).cards;
  const seconds = async (mode: VideoMode) => {
    const start = performance.now();
    await renderVideos(plans, [], cardSource, {
      cacheDir: join(dir, 'video'),
      contentDir,
      outDir: join(dir, 'video-site'),
      mode,
      progress: () => {},
      warn: console.warn,
    });
    return (performance.now() - start) / 1000;
  };
  const [made, again] = [await seconds('all'), await seconds('cached')];
  printTable('Video: MP4 10 detik, 1920 × 1080, 25 gambar per detik', [
    { what: 'dibuat', measured: `${number(made, 1)} detik`, target: `<= ${limit} detik`, met: made <= limit },
    { what: 'diambil dari tembolok', measured: `${number(again, 2)} detik` },
  ]);
}
