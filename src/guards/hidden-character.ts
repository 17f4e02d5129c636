/** Every line's first character that no one can see and that breaks feeds (XML 1.0, section 2.2), hides text, or turns its direction (U+202E). */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  // Nearly every text has none.
  if (!hidden.test(text)) return [];
  return text.split('\n').flatMap((line, i) => {
    const found = hidden.exec(line);
    if (!found) return [];
    const near = line.slice(0, found.index).slice(-20).trim();
    const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    const where = near === '' ? 'di awal baris ini' : `setelah "${near}"`;
    return [
      {
        line: i + 1,
        message: `Ada karakter tak terlihat (U+${code}) ${where}. Hapus, lalu ketik ulang bagian itu`,
      },
    ];
  });
}

/** A text without such characters, so that the rest of it can be judged. */
export function withoutHidden(text: string): string {
  return hidden.test(text) ? text.replaceAll(everyHidden, '') : text;
}

const hidden = /[^\t\n\u0020-\u007E\u00A0-\u202D\u202F-\uFFFD\u{10000}-\u{10FFFF}]/u;
const everyHidden = new RegExp(hidden, 'gu');

interface HiddenCharacter {
  /** Counted from the first line of the text. */
  line: number;
  message: string;
}
