import { existsSync, globSync } from 'node:fs';
import { resolve } from 'node:path';
import { kindIds, kinds } from '#src/domain/kinds.ts';

/** The built site under test: SITE_DIR, else dist. Throws when nothing was built there. */
export const siteDir = resolve(process.env['SITE_DIR'] ?? 'dist');
if (!existsSync(siteDir))
  throw new Error(`Belum ada situs di ${siteDir}. Susun dulu (npm run build), atau isi SITE_DIR.`);

/** Every HTML file of the site, by the first part of its address ("agenda", "C"; "/" for those that stand at the top). */
export function pagesBySection(): Map<string, string[]> {
  const files = globSync('**/*.html', { cwd: siteDir }).sort();
  return Map.groupBy(files, (file) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '/'));
}

/** The page of each post, "klarifikasi/…/index.html". */
export const postPages = kindIds
  .map((kind) => kinds[kind].path.slice(1))
  .flatMap((section) =>
    (pagesBySection().get(section.slice(0, -1)) ?? []).filter(
      (file) => file !== `${section}index.html` && !file.startsWith(`${section}halaman/`),
    ),
  );
