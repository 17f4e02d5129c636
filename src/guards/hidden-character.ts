/** The first character that no one can see and that breaks feeds (XML 1.0, section 2.2), hides text, or turns its direction (U+202E). */
export function hiddenCharacter(text: string): { line: number; message: string } | undefined {
  const found = /[^\t\n\u0020-\u007E\u00A0-\u202D\u202F-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(text);
  if (!found) return undefined;
  const before = text.slice(0, found.index);
  const near = before
    .slice(before.lastIndexOf('\n') + 1)
    .slice(-20)
    .trim();
  const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  const where = near === '' ? 'di awal baris ini' : `setelah "${near}"`;
  return {
    line: before.split('\n').length,
    message: `Ada karakter tak terlihat (U+${code}) ${where}. Hapus, lalu ketik ulang bagian itu`,
  };
}
