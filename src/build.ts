import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { VideoMode } from '#src/cards/video/studio.ts';
import { ContentError } from '#src/content/content-error.ts';
import { copyMedia } from '#src/content/copy-media.ts';
import { type Content, readContent } from '#src/content/read.ts';
import type { Settings } from '#src/content/settings.ts';
import { now } from '#src/domain/clock.ts';
import { postPath } from '#src/domain/paths.ts';
import { byNewest } from '#src/domain/post.ts';
import { nextChange } from '#src/domain/next-change.ts';
import { writeThumbnails } from '#src/kit/thumbnails.ts';
import { writePackages } from '#src/kit/write-packages.ts';
import { makeCopy } from '#src/offline/make-copy.ts';
import { cardRecords } from '#src/register/card-records.ts';
import { writeCodePages } from '#src/register/code-pages.ts';
import { checkRegister, visibleItems } from '#src/register/gate.ts';
import type { Ledger } from '#src/register/log/ledger.ts';
import { continuePublished } from '#src/register/published-before.ts';
import { isSignedBy, registerContent } from '#src/register/register-content.ts';
import { keyNotes } from '#src/register/key-notes.ts';
import { writeRegister } from '#src/register/write-register.ts';
import { keepEarlier, lostEarlier } from '#src/register/references/keep-earlier.ts';
import { openShelf } from '#src/register/references/shelf.ts';
import { writeReferences } from '#src/register/references/write-references.ts';
import { indexElsewhere } from '#src/search/index/index-site.ts';
import { writeTextEdition } from '#src/text-edition/write.ts';
import { copyDesk } from './build/copy-desk.ts';
import { drawFiles, type Part } from './build/draw-files.ts';
import { lastBuild } from './build/last-build.ts';
import { startPages } from './build/render/pages.ts';
import { openStage } from './build/stage.ts';
import type { Progress } from './build/progress.ts';

/**
 * The whole pipeline: content in, site out. It builds beside the output folder and takes its place at the very end, so that a failure at any
 * step leaves the site that was there. False when there was nothing to do, because that site is what this build would write. Only `publishing` adds
 * to the register; any other build reads it. Throws ContentError for what an editor can mend.
 */
export async function buildSite(
  settings: Settings,
  progress: Progress,
  { videos, publishing }: BuildOptions,
): Promise<boolean> {
  // One build has one now, in every module and process that asks for it.
  process.env['SOURCE_DATE_EPOCH'] ??= String(Math.floor(now().getTime() / 1000));
  const { contentDir, contentWorkDir, outDir } = settings;
  const last = await lastBuild(settings, now());
  const signed = !publishing || (await isSignedBy(contentDir, publishing.keys, now()));
  if (signed && (await last.isCurrent(videos))) return false;
  if (publishing) await continuePublished(contentDir, outDir);
  const stage = await openStage(outDir);
  const pages = await startPages({ siteDir: stage.site, cacheDir: contentWorkDir });
  let indexing: Promise<unknown> = Promise.resolve();
  try {
    const { content, ledger: earlier } = await read(contentDir, progress);
    await pages.prepare(content);
    const options = { issued: earlier.issued, outDir: stage.site, videos };
    const drawn = await drawFiles(content, options, settings, progress);
    const { posts, files, codes } = drawn;
    const host = new URL(content.office.site).host;
    const references = join(settings.workDir, 'acuan');
    if (publishing) (await keyNotes(contentDir, publishing.keys, now())).forEach(progress.warn);
    if (publishing?.keys || (publishing && earlier.current.size > 0)) {
      const source = { shelf: openShelf(references), siteDir: stage.site, host };
      const lost = await progress.step('Menyimpan gambar kartu lama', () =>
        keepEarlier(contentDir, earlier, files, source),
      );
      if (lost.length > 0) progress.warn(lostEarlier(lost));
      await progress.step('Mencatat di register', () =>
        registerContent(contentDir, content, files, { at: now(), ...publishing }),
      );
    }
    const { register, ledger } = await checkRegister(contentDir, content, now());
    await progress.step('Menyalin media', () => copyMedia(contentDir, stage.site, posts, content.office));
    const rendering = pages.render();
    rendering.catch(() => undefined);
    const looks = await progress.step('Membuat acuan cek kartu', () =>
      writeReferences(stage.site, files, {
        ledger,
        contentDir,
        host,
        cacheDir: references,
        progress: progress.count,
      }),
    );
    await progress.step('Menulis halaman kode', () =>
      writeCodePages(
        stage.site,
        cardRecords(codes, { posts, files, looks, register, ledger, office: content.office }),
        content.office,
      ),
    );
    await progress.step('Menyusun halaman', () => rendering);
    indexing = indexElsewhere(stage.site, posts.toSorted(byNewest).map(postPath));
    indexing.catch(() => undefined);
    await progress.step('Menulis edisi teks', async () => writeTextEdition(stage.site, content, now()));
    await progress.step('Mengemas kit', async () => {
      await writeThumbnails(stage.site, { posts, files, cacheDir: join(contentWorkDir, 'kit-kecil') });
      const source = { posts, files, publisher: content, cacheDir: join(contentWorkDir, 'kit') };
      writePackages(stage.site, source, progress.count);
    });
    await progress.step('Menulis register', async () =>
      writeRegister(stage.site, {
        register,
        ledger,
        items: await visibleItems(contentDir, content, now()),
      }),
    );
    if (content.office.desk) await progress.step('Menyalin meja redaksi', () => copyDesk(stage.site));
    await progress.step('Menyiapkan bacaan tanpa jaringan', () => makeCopy(stage.site));
    const listing = last.list(stage.site);
    await progress.step('Menyusun indeks pencarian', () => indexing);
    await stage.publish();
    await last.remember(nextChange(content, now()), drawn.videos.missing, listing);
    return true;
  } finally {
    await pages.stop();
    await indexing.catch(() => undefined);
    // The site that was there before, perhaps: a quarter of a million files take a third of the processor when nothing waits for each.
    rmSync(stage.root, { recursive: true, force: true });
  }
}

/** How a site is built. */
export interface BuildOptions {
  /** Making every video takes minutes the first time. */
  videos: VideoMode;
  publishing?: Publishing;
}

/** What only publishing needs. */
export interface Publishing {
  /** Private keys that sign the register, see privateKeys. Without one a register is continued unsigned, and none is begun. */
  keys: string | undefined;
}

/**
 * The first steps of the pipeline, which development needs too: reads the content and draws its files into `cardsDir`. `part` chooses what to make where
 * several machines share the work. Throws ContentError.
 */
export async function renderSiteCards(
  settings: Settings,
  cardsDir: string,
  videos: VideoMode,
  progress: Progress,
  part?: Part,
) {
  const { content, ledger } = await read(settings.contentDir, progress);
  const given = { issued: ledger.issued, outDir: cardsDir, videos, part };
  return { content, ledger, ...(await drawFiles(content, given, settings, progress)) };
}

function read(contentDir: string, progress: Progress): Promise<{ content: Content; ledger: Ledger }> {
  return progress.step('Membaca isi', async () => {
    const { content, problems } = await readContent(contentDir);
    if (!content) throw new ContentError(problems);
    const { ledger, problems: registerProblems } = await checkRegister(contentDir, content, now());
    if (registerProblems.length > 0) throw new ContentError(registerProblems);
    return { content, ledger };
  });
}
