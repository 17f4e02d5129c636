import { wholeWords } from './whole-words.ts';

/** Markup in which no line breaks inside what belongs together (`.whole` in base.css). Only prose is changed. */
export function wholeMarkup(html: string): string {
  return html.replace(parts, (part) =>
    part.startsWith('<') ? part : part.replace(wholeWords, '<span class="whole">$&</span>'),
  );
}

/** Elements whose text is no prose, tags, and text. */
const parts =
  /<(script|style|svg|template|textarea|select|pre|code)\b[\s\S]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g;
