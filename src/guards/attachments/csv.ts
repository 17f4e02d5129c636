/**
 * Reads a CSV table: its text, or why it may not be published. Cells that spreadsheets would run as formulas are refused (OWASP, CSV Injection);
 * plain signed numbers are none.
 */
export function readCsv(bytes: Uint8Array): { text: string } | { refusal: string } {
  const again = 'Buka di aplikasinya, simpan ulang sebagai CSV UTF-8, lalu unggah ulang';
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { refusal: `bukan tabel CSV berpengodean UTF-8. ${again}` };
  }
  if (/^\s*</.test(text) || /[^\t\r\n\P{Cc}]/u.test(text))
    return { refusal: `bukan tabel CSV berpengodean UTF-8. ${again}` };
  for (const [i, line] of text.split(/\r\n?|\n/).entries()) {
    const formula = line
      .split(/[,;\t|]/)
      .map(cellText)
      .find(isFormula);
    if (formula !== undefined)
      return {
        refusal: `memuat rumus di baris ${i + 1} (${formula.slice(0, 20)}). Ganti dengan nilainya, lalu unggah ulang`,
      };
  }
  // A comma in front of digits would be that of a decimal number.
  return { text: text.replaceAll(/,(?=\S)/g, ', ') };
}

/** A cell without blanks and the quotation mark before it. */
function cellText(cell: string): string {
  return cell.trim().replace(/^"\s*/, '');
}

/** Signed numbers and telephone numbers are none: "-3,5", "+5%", "+62 762 20000". */
function isFormula(cell: string): boolean {
  return /^[=@＝＠]/.test(cell) || (/^[+\-＋－]/.test(cell) && !/^[+\-＋－][\d.\s()-]*%?\s*"?$/.test(cell));
}
