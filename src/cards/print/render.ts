import { join } from 'node:path';
import type { PublishedFile } from '#src/domain/published-file.ts';
import { cardUnits } from '../compose.ts';
import { cardContent } from '../content.ts';
import { cardKey, fingerprint } from '../fingerprint.ts';
import { jpeg, pdf } from '../formats.ts';
import { loadLogo } from '../logo.ts';
import { coverageOf } from '../look/fonts.ts';
import { loadFonts } from '../look/load-fonts.ts';
import type { PrintPlan } from '../plan.ts';
import type { RenderOptions } from '../render.ts';
import { severalAtOnce } from '../several-at-once.ts';
import type { ContentSource } from '../source.ts';
import { followRun } from '../progress.ts';
import { openCache } from '../store/open.ts';
import { printable } from '../text/printable.ts';
import { createDrawPrint, type DrawPrint } from './draw.ts';
import { sheetsOf } from './sheets.ts';

/** Pixels of a logo's side: it is the only thing in print that is not drawn as vectors. */
const logoSide = 1200;

/**
 * Makes the PDFs of every plan, one for each size of its outlet, and gives the files in the order of the plans. What was made before is linked from
 * the cache. Throws when one cannot be made, with the post's file in the message.
 */
export async function renderPrints(
  plans: PrintPlan[],
  source: ContentSource,
  { cacheDir, contentDir, outDir, progress, warn }: RenderOptions,
): Promise<PublishedFile[]> {
  const [fonts, logo] = await Promise.all([loadFonts(), loadLogo(contentDir, source.office.logo, logoSide)]);
  const covered = coverageOf(fonts);
  const print = await fingerprint(fonts, logo, 'pdfkit');
  const store = await openCache(cacheDir, pdf, process.env, warn);
  const pictures = await openCache(cacheDir, jpeg, process.env, warn);
  const jobs = plans.flatMap((plan) =>
    sheetsOf(plan.outlet, source.office).map((sheet) => ({ plan, sheet })),
  );
  const run = followRun(
    jobs.map(({ plan }) => plan),
    () => performance.now(),
  );
  const files: PublishedFile[] = new Array(jobs.length);
  let draw: Promise<DrawPrint> | undefined;

  const make = async ({ plan, sheet }: (typeof jobs)[number], i: number) => {
    const { post, outlet, slide, code, stem } = plan;
    const content = cardContent(plan, source, (text) => printable(text, covered));
    const key = cardKey(print, content, `${outlet} ${sheet.id}`);
    const kept = await store.find(key);
    const keptPicture = await pictures.find(key);
    let stored = kept;
    if (!stored || !keptPicture) {
      draw ??= createDrawPrint(fonts, logo);
      const drawn = await (
        await draw
      )(content, sheet).catch((cause: unknown) => {
        throw new Error(`Berkas cetak ${outlet} untuk ${post.file} tidak dapat dibuat`, { cause });
      });
      stored = await store.add(key, drawn.pdf);
      await pictures.add(key, drawn.picture);
    }
    const path = `${stem}-${sheet.id}.pdf`;
    const picture = `${stem}-${sheet.id}.jpg`;
    store.place(key, join(outDir, path));
    pictures.place(key, join(outDir, picture));
    files[i] = {
      post: { kind: post.kind, id: post.id },
      outlet,
      slide,
      code,
      path,
      type: 'application/pdf',
      paper: sheet.label,
      picture: { path: picture, width: cardUnits, height: sheet.shape.height },
      ...stored,
    };
    progress(...run.finished(plan, !kept));
  };
  try {
    await severalAtOnce(jobs, make);
  } finally {
    await Promise.all([store.close(), pictures.close()]);
  }
  return files;
}
