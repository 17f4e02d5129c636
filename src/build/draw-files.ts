import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeClaimImages } from '#src/cards/claim-images.ts';
import { writeManifest } from '#src/cards/manifest.ts';
import { planFiles } from '#src/cards/plan.ts';
import { renderPrints } from '#src/cards/print/render.ts';
import { renderCards } from '#src/cards/render.ts';
import { contentSource } from '#src/cards/source.ts';
import { renderVideos, type Videos } from '#src/cards/video/render.ts';
import type { VideoMode } from '#src/cards/video/studio.ts';
import type { Content } from '#src/content/read.ts';
import type { Settings } from '#src/content/settings.ts';
import { now, visiblePosts, visibleRecapitulations } from '#src/domain/clock.ts';
import type { IssuedCodes } from '#src/domain/codes.ts';
import { currentPosts } from '#src/domain/current.ts';
import { type Post, withdrawalOf } from '#src/domain/post.ts';
import type { PublishedFile } from '#src/domain/published-file.ts';
import type { AnsweredCode } from '#src/register/card-records.ts';
import type { Progress } from './progress.ts';

/**
 * Draws what readers may see now into `outDir`, and leaves a list of the files for the pages: cards, print, videos, and the stamped pictures of
 * claims. What was taken back is not handed out any more; its codes still answer.
 */
export async function drawFiles(
  content: Content,
  { issued, outDir, videos: mode, part }: DrawingOptions,
  { contentDir, contentWorkDir, workDir }: Settings,
  progress: Progress,
): Promise<DrawnFiles> {
  const posts = visiblePosts(content.posts, now());
  const recapitulations = visibleRecapitulations(content.recapitulations, now());
  const source = contentSource({ ...content, recapitulations });
  const { cards, prints } = planFiles(posts, source, issued);
  const options = { contentDir, outDir, progress: progress.count, warn: progress.warn };
  const cached = (name: string) => ({ ...options, cacheDir: join(workDir, name) });
  const stands = ({ post }: { post: Post }) => withdrawalOf(post) === undefined;
  const chosen = part ?? ((plans) => plans);
  const [standingCards, standingPrints] = [chosen(cards.filter(stands)), chosen(prints.filter(stands))];

  const drawn = await progress.step('Menggambar kartu', () =>
    renderCards(standingCards, source, cached('cards')),
  );
  const printed = await progress.step('Menyusun berkas cetak', () =>
    renderPrints(standingPrints, source, cached('cards')),
  );
  // A part of the posts is not what is current.
  const current = part ? [] : currentPosts(posts, now(), content.office.timeZone);
  const videos = await progress.step(
    mode === 'all' ? 'Membuat video' : 'Mengambil video yang sudah ada',
    () => renderVideos(standingCards, current, source, { ...cached(videoCache), mode }),
  );
  await writeClaimImages(posts, contentDir, outDir);
  const files = [...drawn, ...printed, ...videos.files];
  await mkdir(contentWorkDir, { recursive: true });
  await writeManifest(contentWorkDir, { files, loop: videos.loop });
  return { posts, files, videos, codes: [...cards, ...prints] };
}

/** What to draw, and where to. */
export interface DrawingOptions {
  issued: IssuedCodes;
  outDir: string;
  videos: VideoMode;
  part?: Part | undefined;
}

/** Chooses what to make where several machines share the work. */
export type Part = <T>(plans: T[]) => T[];

/** Folder of the videos that were made, within the caches. */
export const videoCache = 'video';

/** What a build has drawn. */
export interface DrawnFiles {
  /** Those that readers may see. */
  posts: Post[];
  files: PublishedFile[];
  videos: Videos;
  codes: AnsweredCode[];
}
