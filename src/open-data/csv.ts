import type { Recapitulation } from '#src/domain/post.ts';
import type { District } from '#src/schemas/catalogues.ts';
import { dpbColumns, dpbKeys } from './dpb-columns.ts';

/**
 * A recapitulation as CSV: a row a kecamatan and a last row with the source's totals. `dpb-columns.ts` gives the meaning of each column.
 */
export function dpbCsv(dpb: Recapitulation, districts: District[]): string {
  return dpbsCsv([dpb], districts);
}

/** The same for several recapitulations in one table. */
export function dpbsCsv(dpbs: Recapitulation[], districts: District[]): string {
  const names = new Map(districts.map(({ code, name }) => [code, name]));
  return csv(
    [...Object.keys(dpbKeys), ...dpbColumns.map(({ name }) => name)],
    dpbs.flatMap((dpb) => rowsOf(dpb, names)),
  );
}

/** A table as CSV (RFC 4180: comma, CRLF, a header line; UTF-8 without byte order mark), safe to open in a spreadsheet. */
export function csv(header: string[], rows: Cell[][]): string {
  return [header, ...rows].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

/**
 * One cell. Text that a spreadsheet would run as a formula gets an apostrophe in front
 * (https://owasp.org/www-community/attacks/CSV_Injection, with the full-width twins that some programs fold).
 */
export function csvCell(value: Cell): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const text = startsFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const startsFormula = /^(?:[\s\p{Cf}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

function rowsOf(dpb: Recapitulation, names: Map<string, string>): Cell[][] {
  const origin = [dpb.id, dpb.sample ? 'ya' : 'tidak', dpb.period.from, dpb.period.to];
  const figures = (row: Recapitulation['totals']) => dpbColumns.map(({ of }) => of(row));
  return [
    ...dpb.rows.map((row) => [
      ...origin,
      'kecamatan',
      row.district,
      names.get(row.district),
      ...figures(row),
    ]),
    [...origin, 'jumlah', undefined, undefined, ...figures(dpb.totals)],
  ];
}

type Cell = string | number | undefined;
