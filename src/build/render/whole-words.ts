import { monthNames } from '#src/domain/dates.ts';

/**
 * A page in which no line breaks inside "e-KTP", "F-1.03", "12.00–13.00 WIB", "9–11 Mei 2024" or "X (Twitter)": browsers break after a hyphen and an
 * en dash, and the non-breaking hyphen (U+2011) would hide such words from searching. Only text in the page's `main` is changed.
 */
export function keepWordsWhole(html: string): string {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  if (start < 0 || end < start) return html;
  const main = html.slice(start, end).replace(parts, (part) => {
    if (part.startsWith('<')) return part;
    return part.replace(whole, '<span class="whole">$&</span>');
  });
  return html.slice(0, start) + main + html.slice(end);
}

/** Elements whose text is no prose, tags, and text. */
const parts =
  /<(script|style|svg|template|textarea|select|pre|code)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;

const whole = new RegExp(
  `\\be-KTP\\b|\\bKTP-el\\b|\\bF-\\d\\.\\d{2}\\b|\\bX \\(Twitter\\)|\\d[\\d.]*–\\d[\\d.]*\\d*(?: (?:WIB|WITA|WIT|${monthNames.join('|')})\\b(?: \\d{4})?)?`,
  'g',
);
