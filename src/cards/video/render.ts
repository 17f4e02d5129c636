import { join } from 'node:path';
import type { CurrentPost } from '#src/domain/current.ts';
import type { PublishedFile } from '#src/domain/published-file.ts';
import type { CardPlan } from '../plan.ts';
import { followRun } from '../progress.ts';
import type { RenderOptions } from '../render.ts';
import type { ContentSource } from '../source.ts';
import type { Stored } from '../store/local.ts';
import type { VideoOutlet } from './draw.ts';
import { loopScenes } from './scenes.ts';
import { openStudio, type VideoMode } from './studio.ts';

/** Address of the loop of what is current. */
export const loopPath = '/videotron/hari-ini.mp4';

/**
 * The videos of every plan for a moving outlet, beside its picture and under the same code, and a loop of what is `current`. What was made before is
 * linked from the cache; what is missing is made, the newest first, or left out where only cached ones are wanted. Throws when one cannot be made.
 */
export async function renderVideos(
  plans: CardPlan[],
  current: CurrentPost[],
  source: ContentSource,
  options: RenderOptions & { mode: VideoMode },
): Promise<Videos> {
  const { outDir, progress } = options;
  const moving = plans.filter(isMoving).toReversed();
  const studio = await openStudio(moving, source, options);
  const loop = loopScenes(
    current
      .flatMap(({ post }) => moving.find((plan) => plan.post === post && plan.outlet === 'videotron') ?? [])
      .map((plan) => studio.scenesOf(plan)),
  );
  const files: PublishedFile[] = [];
  try {
    const made =
      loop.length > 0 ? await studio.give(loop, 'videotron', join(outDir, loopPath), 'hari ini') : undefined;
    const run = followRun(moving, () => performance.now());
    progress(0, moving.length, 0, '');
    // One after the other: the encoder itself uses every core.
    for (const plan of moving) {
      const { post, outlet } = plan;
      const path = plan.path.replace(/\.jpg$/, '.mp4');
      const video = await studio.give(studio.scenesOf(plan), outlet, join(outDir, path), post.file);
      if (video) {
        const { bytes, sha256 } = video;
        files.push({
          ...plan,
          path,
          post: { kind: post.kind, id: post.id },
          type: 'video/mp4',
          bytes,
          sha256,
        });
        progress(...run.finished(plan, video.isNew));
      }
    }
    const missing = moving.length - files.length + (loop.length > 0 && !made ? 1 : 0);
    return { files, loop: made && { bytes: made.bytes, sha256: made.sha256 }, missing };
  } finally {
    await studio.close();
  }
}

/** The videos of a build. */
export interface Videos {
  files: PublishedFile[];
  /** The loop at loopPath; none where nothing is current, or it was not made yet. */
  loop: Stored | undefined;
  /** How many were not made, because only cached ones were wanted. */
  missing: number;
}

function isMoving(plan: CardPlan): plan is CardPlan & { outlet: VideoOutlet } {
  return plan.outlet === 'videotron' || plan.outlet === 'story';
}
