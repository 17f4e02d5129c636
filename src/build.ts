import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build as buildPages } from 'astro';
import { writeManifest } from '#src/cards/manifest.ts';
import { planCards } from '#src/cards/plan.ts';
import { renderCards } from '#src/cards/render.ts';
import { ContentError } from '#src/content/content-error.ts';
import { copyMedia } from '#src/content/copy-media.ts';
import { type Content, readContent } from '#src/content/read.ts';
import type { Settings } from '#src/content/settings.ts';
import { now, visiblePosts, visibleRecapitulations } from '#src/domain/clock.ts';
import { nextChange } from '#src/domain/next-change.ts';
import { type Post, postPath, titleOf } from '#src/domain/post.ts';
import { postKey, type PublishedFile } from '#src/domain/published-file.ts';
import { type CodeTarget, writeCodePages } from '#src/register/code-pages.ts';
import { indexSite } from '#src/search/index-site.ts';
import { lastBuild } from './build/last-build.ts';
import { openStage } from './build/stage.ts';
import type { Progress } from './build/progress.ts';

/**
 * The whole pipeline: content in, site out. It builds beside the output folder and takes its place at the very end, so that a failure at any
 * step leaves the site that was there. False when there was nothing to do, because that site is what this build would write. Throws ContentError
 * for what an editor can mend.
 */
export async function buildSite(settings: Settings, progress: Progress): Promise<boolean> {
  // One build has one now, in every module and process that asks for it.
  process.env['SOURCE_DATE_EPOCH'] ??= String(Math.floor(now().getTime() / 1000));
  const { contentDir, contentWorkDir, outDir } = settings;
  const last = await lastBuild(settings, now());
  if (await last.isCurrent()) return false;
  const stage = await openStage(outDir);
  try {
    const { content, posts, files } = await renderSiteCards(settings, stage.cards, progress);
    await progress.step('Menyusun halaman', () =>
      buildPages({
        root: join(import.meta.dirname, '..'),
        outDir: stage.site,
        cacheDir: join(contentWorkDir, 'astro'),
        site: content.office.site,
        logLevel: 'warn',
      }),
    );
    await rename(join(stage.cards, 'kartu'), join(stage.site, 'kartu'));
    await progress.step('Menyalin media', () => copyMedia(contentDir, stage.site, posts, content.office));
    await progress.step('Menulis halaman kode', () =>
      writeCodePages(stage.site, codeTargets(files, posts), content.office.site),
    );
    await progress.step('Menyusun indeks pencarian', () => indexSite(stage.site));
    await stage.publish();
    await last.remember(nextChange(content, now()));
    return true;
  } finally {
    await rm(stage.root, { recursive: true, force: true });
  }
}

/**
 * The first steps of the pipeline, which development needs too: reads the content, draws what readers may see now into `cardsDir`, and
 * leaves a list of the files for the pages. Throws ContentError.
 */
export async function renderSiteCards(settings: Settings, cardsDir: string, progress: Progress) {
  const { contentDir, contentWorkDir, workDir } = settings;
  const content = await progress.step('Membaca isi', () => read(contentDir));
  const posts = visiblePosts(content.posts, now());
  const recapitulations = visibleRecapitulations(content.recapitulations, now());
  const files = await progress.step('Menggambar kartu', () =>
    renderCards(planCards(posts), content.office, recapitulations, {
      cacheDir: join(workDir, 'cards'),
      contentDir,
      outDir: cardsDir,
      progress: progress.count,
    }),
  );
  await mkdir(contentWorkDir, { recursive: true });
  await writeManifest(contentWorkDir, files);
  return { content, posts, files };
}

function codeTargets(files: PublishedFile[], posts: Post[]): CodeTarget[] {
  const byKey = new Map(posts.map((post) => [postKey(post), post]));
  return files.flatMap(({ code, post: { kind, id } }) => {
    const post = byKey.get(postKey({ kind, id }));
    return post ? [{ code, path: postPath(post), title: titleOf(post) }] : [];
  });
}

async function read(contentDir: string): Promise<Content> {
  const { content, problems } = await readContent(contentDir);
  if (!content) throw new ContentError(problems);
  return content;
}
