import { openLightPictures } from './light-pictures.ts';
import { openStyles } from './seal-styles.ts';
import { keepWordsWhole } from './whole-words.ts';

/** Gives what every page goes through after Astro has rendered it. */
export async function openFinish({ siteDir, filesDir, cacheDir }: Finishing): Promise<FinishPage> {
  const lighten = await openLightPictures(filesDir, cacheDir);
  const seal = openStyles(siteDir);
  return (html) => lighten(seal(keepWordsWhole(html)));
}

/** Finishes the HTML of a page. */
export type FinishPage = (html: string) => Promise<string>;

/** Folders for what pages need. */
export interface Finishing {
  /** Where Astro puts the site; its style sheets are there before the first page. */
  siteDir: string;
  /** Has the cards and media of the site, and gets its light pictures. */
  filesDir: string;
  /** Light pictures of earlier builds. */
  cacheDir: string;
}
