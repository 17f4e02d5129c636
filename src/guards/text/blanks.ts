import type { Finding } from './finding.ts';

/**
 * Parts of a text that are still to be filled in, as the desk's templates leave them: "[isi: tanggal rapat]", and "[…]" or "[...]". Within
 * quotation marks the latter stands for words that were left out, so there it is taken for that.
 */
export function blankFindings(text: string): Finding[] {
  return blanksIn(text).map(({ blank, below }) => ({
    below,
    message: `Bagian "${blank}" belum diisi. Ganti dengan isinya, atau hapus`,
  }));
}

/** Every such part, with the number of line breaks before it. */
export function blanksIn(text: string): { blank: string; below: number }[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: blank, 1: named, index }) => {
    const before = text.slice(0, index);
    if (named === undefined && isQuoted(before)) return [];
    return [{ blank, below: before.split('\n').length - 1 }];
  });
}

const pattern = /\[(?:(isi\b[^\]\n]{0,120})|\s{0,3}(?:…|\.{3,6})\s{0,3})\]/giu;

/** True after an opening quotation mark that nothing closes yet. */
function isQuoted(before: string): boolean {
  const paragraph = before.slice(before.lastIndexOf('\n\n') + 1);
  const opened = paragraph.match(/[“«]/g)?.length ?? 0;
  const closed = paragraph.match(/[”»]/g)?.length ?? 0;
  const straight = paragraph.match(/"/g)?.length ?? 0;
  return opened > closed || straight % 2 === 1;
}
