import { wholeWords } from '#src/domain/whole-words.ts';

/** A page in which no line breaks inside what belongs together. Only text in the page's `main` is changed. */
export function keepWordsWhole(html: string): string {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  if (start < 0 || end < start) return html;
  const main = html.slice(start, end).replace(parts, (part) => {
    if (part.startsWith('<')) return part;
    return part.replace(wholeWords, '<span class="whole">$&</span>');
  });
  return html.slice(0, start) + main + html.slice(end);
}

/** Elements whose text is no prose, tags, and text. */
const parts =
  /<(script|style|svg|template|textarea|select|pre|code)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;
