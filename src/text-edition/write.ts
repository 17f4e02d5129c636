import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '#src/content/read.ts';
import { textEdition } from './text-edition.ts';

/**
 * Writes the text edition into `siteDir`, below `teks/`. Ten thousand small pages are cheaper written here than rendered by Astro, and one after the
 * other cheaper than as many promises.
 */
export function writeTextEdition(siteDir: string, content: Content, at: Date): void {
  for (const { path, html } of textEdition(content, at)) {
    const folder = join(siteDir, path);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), html());
  }
}
