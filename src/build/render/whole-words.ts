import { wholeMarkup } from '#src/domain/whole-markup.ts';

/** A page in which no line breaks inside what belongs together, and none begins with a middle dot. Only text in the page's `main` is changed. */
export function keepWordsWhole(html: string): string {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  if (start < 0 || end < start) return html;
  return html.slice(0, start) + wholeMarkup(html.slice(start, end)) + html.slice(end);
}
