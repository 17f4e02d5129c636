import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Where the full-text index lies in a site. */
export const indexFolder = 'pagefind';

/**
 * Builds the full-text index of a built site with Indonesian stemming. Only what stands inside `data-pagefind-body` is looked into, and pages that have it
 * lie no deeper than `<section>/<page>/`: kits and the text edition need not be read. Gives the number of pages; throws with the indexer's own words when it
 * fails.
 */
export async function indexSite(outDir: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({
      forceLanguage: 'id',
      rootSelector: '[data-pagefind-body]',
    });
    if (!index) throw new Error(`Indeks pencarian gagal dibuat: ${errors.join('; ')}`);
    const { page_count: pages, errors: pageErrors } = await index.addDirectory({
      path: outDir,
      glob: '{*,*/*}/index.html',
    });
    if (pageErrors.length > 0)
      throw new Error(`Indeks pencarian gagal membaca halaman: ${pageErrors.join('; ')}`);
    const { errors: writeErrors } = await index.writeFiles({ outputPath: join(outDir, indexFolder) });
    if (writeErrors.length > 0) throw new Error(`Indeks pencarian gagal ditulis: ${writeErrors.join('; ')}`);
    return pages;
  } finally {
    await close();
  }
}
