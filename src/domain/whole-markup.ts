import { wholeWords } from './whole-words.ts';

/** Markup in which no line breaks inside what belongs together (`.whole` in base.css), and none begins with a middle dot. Only prose is changed. */
export function wholeMarkup(html: string): string {
  return html.replace(parts, (part) => {
    if (part.startsWith('<')) return part;
    return part.replace(wholeWords, '<span class="whole">$&</span>').replaceAll(' · ', '\u00a0· ');
  });
}

/** Elements whose text is no prose, tags, and text. */
const parts =
  /<(script|style|svg|template|textarea|select|pre|code)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;
