import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { withStyleHash } from '#src/deploy/policies.ts';

/**
 * Gives what makes a page carry exactly the styles that it needs, in one element whose hash its own content security policy names (W3C CSP Level 3,
 * "Usage of hashes"): a reader on 2G waits for the page alone, never for a style sheet as well. The sheets that the page links to lie in `pagesDir`; rules
 * of components that it does not use are left out. Astro marks each component's rules and elements with a class of its own, "astro-jo6i4kqk"; eight
 * letters of chance each, which nothing compresses, give way to "_4" (250 bytes less on the home page).
 */
export function openStyles(pagesDir: string): SealPage {
  // Pages of a kind share their sheets, and mostly their components too.
  const sheets = new Map<string, Sheet>();
  const pruned = new Map<string, Pruned>();
  return (html) => {
    const links = html.match(sheetLinks)?.join('') ?? '';
    if (links === '') return html;
    const sheet = sheets.get(links) ?? readSheet(pagesDir, links);
    sheets.set(links, sheet);
    const rest = html.replace(sheetLinks, '');
    const used = new Set(rest.match(componentClasses));
    const missing = [...sheet.marks.keys()].filter((name) => !used.has(name));
    const key = links + missing.join();
    const { css, hash } = pruned.get(key) ?? prune(sheet, missing);
    pruned.set(key, { css, hash });
    return withStyleHash(shorten(rest, sheet), hash).replace('</head>', () => `<style>${css}</style></head>`);
  };
}

/** Gives a page with its styles. Throws when a style sheet is not there. */
export type SealPage = (html: string) => string;

const sheetLinks = /<link rel="stylesheet" href="[^"]+">/g;
const componentClasses = /astro-[a-z0-9]{8}/g;

function readSheet(pagesDir: string, links: string): Sheet {
  const files = [...links.matchAll(/href="([^"]+)"/g)].map(([, path = '']) => join(pagesDir, path));
  const css = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const components = [...new Set(css.match(componentClasses))].sort();
  return { css, marks: new Map(components.map((name, place) => [name, `_${place.toString(36)}`])) };
}

function shorten(text: string, { marks }: Sheet): string {
  return text.replace(componentClasses, (name) => marks.get(name) ?? name);
}

function prune(sheet: Sheet, unusedSymbols: string[]): Pruned {
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(sheet.css),
    minify: true,
    unusedSymbols,
  });
  const needed = shorten(code.toString(), sheet);
  return { css: needed, hash: `'sha256-${createHash('sha256').update(needed).digest('base64')}'` };
}

/** All styles of some links, and for the components that they have rules for short marks; no class that a person writes begins with a low line. */
interface Sheet {
  css: string;
  marks: ReadonlyMap<string, string>;
}

/** Styles of a page, and the source that its policy names. */
interface Pruned {
  css: string;
  hash: string;
}
