import { join } from 'node:path';
import type { PublishedFile } from '#src/domain/published-file.ts';
import { cardContent } from './content.ts';
import { createDraw, type Draw } from './draw.ts';
import { cardKey, fingerprint } from './fingerprint.ts';
import { jpeg } from './formats.ts';
import { loadLogo } from './logo.ts';
import { coverageOf } from './look/fonts.ts';
import { loadFonts } from './look/load-fonts.ts';
import { hashesOf } from './pictures.ts';
import type { CardPlan } from './plan.ts';
import type { ContentSource } from './source.ts';
import { followRun } from './progress.ts';
import { severalAtOnce } from './several-at-once.ts';
import { openCache } from './store/open.ts';
import { printable } from './text/printable.ts';

/**
 * Draws every planned card to `<outDir><plan.path>` and gives the files, in the order of the plans. A card whose content was drawn before is linked
 * from the cache. Throws when a card cannot be drawn, with the post's file in the message.
 */
export async function renderCards(
  plans: CardPlan[],
  source: ContentSource,
  { cacheDir, contentDir, outDir, progress, warn }: RenderOptions,
): Promise<PublishedFile[]> {
  const [fonts, logo] = await Promise.all([loadFonts(), loadLogo(contentDir, source.office.logo, 128)]);
  const covered = coverageOf(fonts);
  const print = await fingerprint(fonts, logo);
  const pictures = await hashesOf(contentDir, plans);
  const store = await openCache(cacheDir, jpeg, process.env, warn);
  const run = followRun(plans, () => performance.now());
  const files: PublishedFile[] = new Array(plans.length);
  let draw: Promise<Draw> | undefined;
  const drawing = () => (draw ??= createDraw(fonts, logo, contentDir));

  await severalAtOnce(plans, async (plan, i) => {
    const content = cardContent(
      plan,
      source,
      (text) => printable(text, covered),
      (src) => pictures.get(src),
    );
    const key = cardKey(print, content, plan.outlet);
    const kept = await store.find(key);
    const stored = kept ?? (await store.add(key, await drawn(await drawing(), plan, content)));
    store.place(key, join(outDir, plan.path));
    const { post, ...file } = plan;
    files[i] = { ...file, post: { kind: post.kind, id: post.id }, type: 'image/jpeg', ...stored };
    progress(...run.finished(plan, !kept));
  }).finally(() => store.close());
  return files;
}

/** Folders of a run, and whom to tell how far it is. */
export interface RenderOptions {
  /** Pictures of earlier runs; may be deleted at any time. */
  cacheDir: string;
  /** Where the office's logo is. */
  contentDir: string;
  outDir: string;
  progress: (done: number, total: number, made: number, detail: string) => void;
  /** Told in words what did not work and does no harm. */
  warn: (message: string) => void;
}

async function drawn(draw: Draw, plan: CardPlan, content: Parameters<Draw>[0]): Promise<Buffer> {
  try {
    return await draw(content, plan.outlet);
  } catch (cause) {
    throw new Error(`Kartu ${plan.outlet} untuk ${plan.post.file} tidak dapat digambar`, { cause });
  }
}
