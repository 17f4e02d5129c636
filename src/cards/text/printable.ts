/** Characters that people paste and for which a plainer one says the same. */
const plainer: Record<string, string> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u00ad': '',
  '\u2015': '—',
  '\t': ' ',
  '\n': ' ',
  '\r': ' ',
};

/**
 * Text that the card's font can draw, with printer's quotation marks. Letters in disguise (mathematical bold, full width) become plain ones; what then has no glyph (emoji, Arabic
 * and other scripts) and everything invisible (direction marks, joiners) is left out, with brackets and quotation marks that it leaves empty.
 * A card never shows an empty box; the page keeps the original text. The result may be empty.
 */
export function printable(text: string, covered: ReadonlySet<number>): string {
  if (/^[ !#-&(-~]*$/.test(text)) return text.trim();
  const drawn = [...text.normalize('NFC')].map((character) => drawable(character, covered)).join('');
  return curly(drawn)
    .replace(/\(\s*\)|\[\s*\]|“\s*”|‘\s*’/g, ' ')
    .replace(/[ \u00a0]+/g, (spaces) => (spaces.includes(' ') ? ' ' : '\u00a0'))
    .replace(/ ([,.;:!?)])/g, '$1')
    .trim();
}

/** Quotation marks as they are printed: “ ” and ‘ ’, and ’ within a word. */
function curly(text: string): string {
  return text
    .replace(/(^|[\s([“‘])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([“])'/g, '$1‘')
    .replaceAll("'", '’');
}

function drawable(character: string, covered: ReadonlySet<number>): string {
  const plain = plainer[character];
  if (plain !== undefined) return plain;
  if (/[\p{Cc}\p{Cf}\p{Variation_Selector}]/u.test(character)) return '';
  if (/\p{Zs}/u.test(character)) return character === '\u00a0' || character === '\u202f' ? '\u00a0' : ' ';
  if (isCovered(character, covered)) return character;
  const compatible = character.normalize('NFKC');
  if (isCovered(compatible, covered)) return compatible;
  const base = character.normalize('NFKD').replace(/\p{M}/gu, '');
  return base !== '' && isCovered(base, covered) ? base : '';
}

function isCovered(text: string, covered: ReadonlySet<number>): boolean {
  return [...text].every((character) => covered.has(character.codePointAt(0) ?? 0));
}
