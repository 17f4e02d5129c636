import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TextRecord } from './copy-list.ts';

/** The texts of the text edition as the built site has them, newest first. Lists are no texts; they have no day. */
export async function readTexts(siteDir: string): Promise<TextRecord[]> {
  const files = globSync('**/index.html', { cwd: join(siteDir, 'teks') });
  const found = await Promise.all(
    files.map(async (file) => readText(file, await readFile(join(siteDir, 'teks', file), 'utf8'))),
  );
  return found
    .filter((text) => text !== undefined)
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.record.path < b.record.path ? -1 : 1))
    .map(({ record }) => record);
}

function readText(file: string, page: string): { day: string; record: TextRecord } | undefined {
  const [, day, about, content] =
    /<main data-day="([^"]*)" data-about="([^"]*)"[^>]*>([\s\S]*)<\/main>/.exec(page) ?? [];
  const [, title] = /<h1>([\s\S]*?)<\/h1>/.exec(page) ?? [];
  if (day === undefined || about === undefined || content === undefined || title === undefined)
    return undefined;
  const path = `/${file.replace(/index\.html$/, '')}`;
  // Both are escaped already, as they come out of HTML and go back into it.
  return { day, record: { path, title: tidy(title), about: tidy(about), html: compact(content) } };
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
