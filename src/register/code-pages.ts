import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a code leads to. */
export interface CodeTarget {
  code: string;
  /** Address of the post. */
  path: string;
  title: string;
}

/**
 * Writes `C/<CODE>.html` for every card, which servers give at `/C/<CODE>`: it leads to the post at once, and by a link where that does not
 * work. Ten thousands of them are cheaper written here than rendered as pages.
 */
export async function writeCodePages(outDir: string, targets: CodeTarget[], site: string): Promise<void> {
  const dir = join(outDir, 'C');
  await mkdir(dir, { recursive: true });
  for (let i = 0; i < targets.length; i += 256)
    await Promise.all(
      targets
        .slice(i, i + 256)
        .map((target) => writeFile(join(dir, `${target.code}.html`), codePage(target, site))),
    );
}

function codePage({ code, path, title }: CodeTarget, site: string): string {
  const text = escapeHtml(title);
  return `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="refresh" content="0; url=${path}">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${new URL(path, site).href}">
    <title>Kartu ${code}: ${text}</title>
  </head>
  <body>
    <p>Kartu ${code} memuat: <a href="${path}">${text}</a></p>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
