import { cellsOf } from './cells.ts';
import { type Column, columnOf } from './columns.ts';
import { type District, matchDistrict } from './match-district.ts';
import { readCount } from './read-count.ts';

/**
 * What a pasted table holds: which column is which, which line is which kecamatan, and the line of the sums. Headings may take several lines or be
 * missing; then the sums between columns tell which is which, as far as they can. Undefined where no line begins with a kecamatan.
 */
export function readPaste(pasted: string, districts: District[]): Paste | undefined {
  const table = cellsOf(pasted);
  const width = Math.max(0, ...table.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const known = (cells: string[], column: number) => matchDistrict(cells[column] ?? '', districts);
  const [names] = columns
    .map((column) => ({ column, found: table.filter((cells) => known(cells, column)).length }))
    .sort((a, b) => b.found - a.found);
  if (!names || names.found === 0) return undefined;
  const isData = (cells: string[]) =>
    cells.some((cell, column) => column !== names.column && typeof readCount(cell) === 'number');
  const isSums = (cells: string[]) =>
    !known(cells, names.column) && cells.some((cell) => sumWords.test(cell));
  const first = table.findIndex((cells) => isData(cells) && (known(cells, names.column) || isSums(cells)));
  const headings = table
    .slice(0, Math.max(first, 0))
    .filter((cells) => cells.some((cell) => /\p{L}/u.test(cell)));
  const data = table.slice(Math.max(first, 0)).filter((cells) => isData(cells) || known(cells, names.column));
  const lines = data
    .filter((cells) => !isSums(cells))
    .map((cells) => ({ name: cells[names.column] ?? '', district: known(cells, names.column)?.code, cells }));
  const headed = columns.map((column) => headingsAbove(headings, column));
  const meant = headed.some((words) => words.length > 0)
    ? headed.map((words, column) => (column === names.column ? undefined : columnOf(words)))
    : guessed(
        lines.map(({ cells }) => cells),
        columns.filter((column) => column !== names.column),
        width,
      );
  return {
    headings: headed.map((words) => words.join(' – ')),
    nameColumn: names.column,
    columns: meant.map((column, i) => (meant.indexOf(column) === i ? column : undefined)),
    lines,
    sums: data.find(isSums),
  };
}

/** A pasted table, before anything of it is taken over. */
export interface Paste {
  /** Words above each pasted column. */
  headings: string[];
  /** Which one names the kecamatan. */
  nameColumn: number;
  /** What each pasted column means; undefined where it is to be left out, or chosen. */
  columns: (Column | undefined)[];
  /** `district` is undefined where the name is not known. */
  lines: { name: string; district: string | undefined; cells: string[] }[];
  /** The line "JUMLAH". */
  sums: string[] | undefined;
}

/** "JUMLAH", "Grand total", "Kabupaten Contoh". */
const sumWords = /^(?:grand )?(?:jumlah|total|jml)(?:\b|$)|^(?:kabupaten|kab\.?|kota) \p{L}+/iu;

/** A merged cell keeps its words in its first column only, and a heading over several lines in its first line only. */
function headingsAbove(headings: string[][], column: number): string[] {
  const words = headings.flatMap((line, i) => {
    const own = line[column];
    if (own) return [own];
    const below = headings.slice(i + 1).some((other) => other[column]);
    return below ? (line.slice(0, column).findLast((cell) => cell !== '') ?? []) : [];
  });
  return words.filter((word) => /\p{L}/u.test(word));
}

/** Without headings: men and women stand before their sum, and a single column of figures counts all voters. */
function guessed(lines: string[][], candidates: number[], width: number): (Column | undefined)[] {
  const meant: (Column | undefined)[] = Array.from({ length: width }, () => undefined);
  const value = (cells: string[], column: number) => {
    const read = readCount(cells[column] ?? '');
    return typeof read === 'number' ? read : undefined;
  };
  const figures = candidates.filter((column) => {
    const values = lines.map((cells) => value(cells, column));
    return values.some((one) => one !== undefined) && !values.every((one, i) => one === i + 1);
  });
  const addsUp = (a: number, b: number, sum: number) =>
    lines.filter((cells) => (value(cells, a) ?? 0) + (value(cells, b) ?? 0) === value(cells, sum)).length >=
    lines.length * 0.8;
  const start = figures.findIndex((a, i) => {
    const [b, sum] = [figures[i + 1], figures[i + 2]];
    return b !== undefined && sum !== undefined && addsUp(a, b, sum);
  });
  const [a, b, sum] = start < 0 ? [] : figures.slice(start);
  if (a !== undefined && b !== undefined && sum !== undefined) {
    meant[a] = 'male';
    meant[b] = 'female';
    meant[sum] = 'total';
  } else if (figures.length === 1) meant[figures[0] ?? 0] = 'total';
  return meant;
}
