import { coverageOf } from '../look/fonts.ts';
import { loadFonts } from '../look/load-fonts.ts';
import { cardContent } from '../content.ts';
import { createPaint } from '../draw.ts';
import type { Paint } from '../paint.ts';
import { cardKey, fingerprint } from '../fingerprint.ts';
import { mp4 } from '../formats.ts';
import { loadLogo } from '../logo.ts';
import { hashesOf } from '../pictures.ts';
import type { CardPlan } from '../plan.ts';
import type { ContentSource } from '../source.ts';
import type { Stored } from '../store/local.ts';
import { openCache } from '../store/open.ts';
import { printable } from '../text/printable.ts';
import { drawVideo, type VideoOutlet } from './draw.ts';
import { type Scene, scenesOf } from './scenes.ts';

/** Which videos to give: every one, or only those that were made before, so that it takes no time. */
export type VideoMode = 'all' | 'cached';

/** Where videos are drawn and kept: knows what a plan's video shows, and gives the file of scenes. */
export interface Studio {
  scenesOf: (plan: CardPlan) => Scene[];
  /**
   * Puts the video of scenes at a path, from the cache or made now; undefined where it is not there and only cached ones are wanted. `name` is told
   * when making it fails.
   */
  give: (
    scenes: Scene[],
    outlet: VideoOutlet,
    target: string,
    name: string,
  ) => Promise<(Stored & { isNew: boolean }) | undefined>;
  /** Call at the end. */
  close: () => Promise<void>;
}

/** Opens a studio for the plans of a build. */
export async function openStudio(
  plans: CardPlan[],
  source: ContentSource,
  { cacheDir, contentDir, mode, warn }: StudioOptions,
): Promise<Studio> {
  const [fonts, logo] = await Promise.all([loadFonts(), loadLogo(contentDir, source.office.logo, 128)]);
  const covered = coverageOf(fonts);
  const print = await fingerprint(fonts, logo, '@napi-rs/webcodecs', 'mediabunny');
  const pictures = await hashesOf(contentDir, plans);
  const store = await openCache(cacheDir, mp4, process.env, warn);
  let paint: Promise<Paint> | undefined;
  return {
    close: () => store.close(),
    scenesOf: (plan) =>
      scenesOf(
        cardContent(
          plan,
          source,
          (text) => printable(text, covered),
          (src) => pictures.get(src),
        ),
        plan.post,
      ),
    async give(scenes, outlet, target, name) {
      const key = cardKey(print, scenes, `${outlet} mp4`);
      const kept = await store.find(key);
      let stored = kept;
      if (!stored && mode === 'all') {
        paint ??= createPaint(fonts, logo, contentDir);
        stored = await store.add(key, await drawn(drawVideo(scenes, outlet, await paint), outlet, name));
      }
      if (stored) store.place(key, target);
      return stored && { ...stored, isNew: !kept };
    },
  };
}

interface StudioOptions {
  cacheDir: string;
  contentDir: string;
  mode: VideoMode;
  warn: (message: string) => void;
}

async function drawn(drawing: Promise<Uint8Array>, outlet: VideoOutlet, name: string): Promise<Uint8Array> {
  try {
    return await drawing;
  } catch (cause) {
    throw new Error(`Video ${outlet} untuk ${name} tidak dapat dibuat`, { cause });
  }
}
