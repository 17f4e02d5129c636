import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindIds, kinds } from '#src/domain/kinds.ts';
import type { TextRecord } from './copy-list.ts';

/**
 * The texts of the text edition as the built site has them, newest first, without the posts that are older than the newest `mostPosts`: whatever is no post stays
 * useful, as steps, kecamatan, figures, pages about the office. Lists are no texts; they have no day.
 */
export function readTexts(siteDir: string, mostPosts: number): TextRecord[] {
  const files = globSync('**/index.html', { cwd: join(siteDir, 'teks') });
  const found = files.flatMap((file) => readText(file, readFileSync(join(siteDir, 'teks', file), 'utf8')));
  found.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.path < b.path ? -1 : 1));
  const posts = found.filter(({ path }) => kindIds.some((kind) => path.startsWith(kinds[kind].path)));
  const tooOld = new Set(posts.slice(mostPosts));
  return found.filter((text) => !tooOld.has(text)).map(recordOf);
}

function readText(file: string, page: string): Text[] {
  const day = /<main data-day="([^"]*)"/.exec(page)?.[1];
  return day === undefined ? [] : [{ day, path: `/${file.replace(/index\.html$/, '')}`, page }];
}

function recordOf({ path, page }: Text): TextRecord {
  const [, about = '', content = ''] =
    /<main data-day="[^"]*" data-about="([^"]*)"[^>]*>([\s\S]*)<\/main>/.exec(page) ?? [];
  const [, title = ''] = /<h1>([\s\S]*?)<\/h1>/.exec(content) ?? [];
  // Both are escaped already, as they come out of HTML and go back into it.
  return { path, title: tidy(title), about: tidy(about), html: compact(content) };
}

/**
 * Without what costs bytes and helps nobody offline: the title, which stands beside it already, attributes for styles and readers of lists, names of
 * places that no link leads to, links that lead out of the site, which need a network anyway and compress worst, and end tags that HTML
 * lets out (https://html.spec.whatwg.org/multipage/syntax.html#optional-tags).
 */
function compact(html: string): string {
  return tidy(
    html
      .replace(/<h1>[\s\S]*?<\/h1>/, '')
      .replace(/ (?:class|role)="[^"]*"/g, '')
      .replace(/ id="([^"]*)"/g, (id, name: string) => (html.includes(`href="#${name}"`) ? id : ''))
      .replace(/<a\b[^>]*\bhref="https?:[^>]*>([\s\S]*?)<\/a>/g, '$1')
      .replace(/<svg[\s\S]*?<\/svg>/g, '')
      .replace(/\s*<\/(?:li|dt|dd|td|th|tr|thead|tbody)>\s*/g, '')
      .replace(/<\/p>\s*(?=<(?:p|h\d|[uod]l|table)\b|$)/g, '')
      .replace(/\s+(?=<\/?(?:p|h\d|[uod]l|li|dt|dd|table|thead|tbody|tr|th|td)\b)/g, ''),
  );
}

function tidy(html: string): string {
  return html.replace(/\s+/g, ' ').trim();
}

/** A page of the text edition. */
interface Text {
  day: string;
  path: string;
  page: string;
}
