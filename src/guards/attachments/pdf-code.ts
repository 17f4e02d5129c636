/**
 * What a PDF says to a program: its objects without the texts in brackets and the comments, which may speak of anything, and the data of each of its
 * streams with the dictionary in front of it. Where an object begins within such a text, comment or stream, it is taken for code: a reader that
 * goes by the table of objects would find it there. `text` holds one character a byte.
 */
export function pdfCode(text: string): { code: string; streams: { dictionary: string; data: string }[] } {
  const code: string[] = [];
  const streams: { dictionary: string; data: string }[] = [];
  let from = 0;
  for (;;) {
    const at = text.indexOf('stream', from);
    const end = at === -1 ? -1 : text.indexOf('endstream', at + 6);
    if (end === -1) break;
    const before = text.slice(from, at);
    const data = text.slice(at + 6, end);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    code.push(before, hasObject(data) ? data : ' ');
    streams.push({ dictionary, data: data.replace(/^\r?\n/, '') });
    from = end + 9;
  }
  code.push(text.slice(from));
  return { code: withoutWords(code.join('stream')), streams };
}

function withoutWords(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign !== '(' && sign !== '%') continue;
    const end = sign === '(' ? endOfString(text, at) : endOfLine(text, at);
    kept.push(text.slice(from, at));
    const words = text.slice(at, end);
    if (hasObject(words)) kept.push(words.slice(1));
    else kept.push(' ');
    from = end;
    at = end - 1;
  }
  kept.push(text.slice(from));
  return kept.join('');
}

/** Behind the closing bracket; brackets within are balanced or escaped (ISO 32000-2, 7.3.4.2). */
function endOfString(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text[at];
    if (sign === '\\') at++;
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return at + 1;
  }
  return text.length;
}

function endOfLine(text: string, start: number): number {
  const length = text.slice(start, start + maxLine).search(/[\r\n]/);
  return length === -1 ? Math.min(text.length, start + maxLine) : start + length;
}

/** Characters of a comment that are passed over at most. */
const maxLine = 1000;

function hasObject(text: string): boolean {
  return /\d\s+\d+\s+obj\b/.test(text);
}
