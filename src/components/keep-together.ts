/**
 * A date or time whose parts stay on one line: "Selasa, 8 Desember 2026 pukul 09.00–11.30 WIB" breaks only before "8" and "pukul", and
 * "30 November–3 Desember 2026" after the dash. Browsers break after an en dash, which the word joiner (U+2060) forbids between hours and between days of one month.
 */
export function keepTogether(text: string): string {
  return text
    .replace(/ (WIB|WITA|WIT)\b/g, '\u00a0$1')
    .replace(/(?<=\d)(?<!\d{4})–/g, '\u2060–\u2060')
    .replace(/(\d) ([A-Z][a-z]+)/g, '$1\u00a0$2')
    .replace(/([A-Z][a-z]+) (?=\d{4})/g, '$1\u00a0')
    .replaceAll('pukul ', 'pukul\u00a0');
}
