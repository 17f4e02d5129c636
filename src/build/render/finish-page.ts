import { join } from 'node:path';
import { readManifest } from '#src/cards/manifest.ts';
import { openLightPictures } from './light-pictures.ts';
import { openStyles } from './seal-styles.ts';
import { keepWordsWhole } from './whole-words.ts';

/** Gives what every page goes through after Astro has rendered it. */
export async function openFinish({ pagesDir, siteDir, cacheDir }: Finishing): Promise<FinishPage> {
  const { files } = await readManifest(cacheDir);
  const lighten = await openLightPictures(siteDir, join(cacheDir, 'gambar'), files);
  const seal = openStyles(pagesDir);
  return (html) => lighten(seal(keepWordsWhole(html)));
}

/** Finishes the HTML of a page. */
export type FinishPage = (html: string) => Promise<string>;

/** Folders for what pages need. */
export interface Finishing {
  /** Where Astro works: its style sheets are there before the first page, and pages are written there. */
  pagesDir: string;
  /** Has the cards and media of the site, and gets its light pictures. */
  siteDir: string;
  /** The content's own: has the list of the cards, and light pictures of earlier builds. */
  cacheDir: string;
}
