import { tmsReasons, type TmsReason } from '#src/domain/categories.ts';
import { countKeys, dpbProblems, type Row as FileRow, type RowFigures } from '#src/domain/dpb.ts';
import { formatNumber } from '#src/domain/numbers.ts';
import type { Column } from './columns.ts';
import type { District } from './match-district.ts';
import type { Paste } from './read-paste.ts';
import { readCount } from './read-count.ts';

/** The figures of a recapitulation as they stand in the cells, readable or not. */
export interface Table {
  rows: Row[];
  totals: Cells;
}

/** `district` is the code, "" where it has to be chosen; `name` is what a pasted line called it. */
export interface Row {
  district: string;
  name?: string;
  cells: Cells;
}

/** What is written in the cells of a line; none where nothing is. */
export type Cells = Partial<Record<Column, string>>;

/** Every column, in the order of a recapitulation. */
export const allColumns: Column[] = [
  ...countKeys,
  ...(Object.keys(tmsReasons) as TmsReason[]).map((reason): Column => `tms.${reason}`),
];

/** A table of the values in a file. */
export function tableOf(rows: unknown, totals: unknown): Table {
  return {
    rows: (Array.isArray(rows) ? rows : []).map((row) => ({
      district: String(row.district ?? ''),
      cells: cellsOf(row),
    })),
    totals: cellsOf(totals),
  };
}

/** The values for the file: only what can be read, in the shape of the schema. */
export function valuesOf({ rows, totals }: Table): { rows: Partial<FileRow>[]; totals: Partial<RowFigures> } {
  return {
    rows: rows.map(({ district, cells }) => ({ ...(district && { district }), ...figuresOf(cells) })),
    totals: figuresOf(totals),
  };
}

/** A table with what was pasted: lines of a kecamatan that is there already take its place in the chosen columns. */
export function withPaste({ rows, totals }: Table, paste: Paste, columns: Paste['columns']): Table {
  const left = [...rows];
  const taken = new Map<Row, Row>();
  const added: Row[] = [];
  for (const { district = '', name, cells } of paste.lines) {
    const pasted = pastedCells(cells, columns);
    const place = left.findIndex((row) => row.district === district && district !== '');
    const [old] = place < 0 ? [] : left.splice(place, 1);
    if (old) taken.set(old, { ...old, cells: { ...old.cells, ...pasted } });
    else added.push({ district, name, cells: pasted });
  }
  const sums = paste.sums ? pastedCells(paste.sums, columns) : {};
  return { rows: [...rows.map((row) => taken.get(row) ?? row), ...added], totals: { ...sums, ...totals } };
}

/** Where the pasted line of sums differs from the totals that are there already. */
export function differentSums({ totals }: Table, { sums }: Paste, columns: Paste['columns']): Cells {
  if (!sums) return {};
  const pasted = Object.entries(pastedCells(sums, columns)) as [Column, string][];
  return Object.fromEntries(
    pasted.filter(
      ([column, cell]) => totals[column] !== undefined && readCount(totals[column]) !== readCount(cell),
    ),
  );
}

/** The sum of a column over all rows; undefined where none can be read. */
export function sumOf({ rows }: Table, column: Column): number | undefined {
  const values = rows
    .map(({ cells }) => readCount(cells[column] ?? ''))
    .filter((value) => typeof value === 'number');
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0);
}

/** Everything that does not add up, or cannot be read, in the words of people; `place` is the cell to look at, as far as there is one. */
export function tableProblems(
  table: Table,
  districts: District[],
  labels: Record<Column, string>,
): TableProblem[] {
  const nameOf = (code: string) => districts.find((district) => district.code === code)?.name ?? code;
  const lines: { where: Place['row']; name: string; cells: Cells }[] = [
    ...table.rows.map(({ district, name, cells }, row) => ({
      where: row,
      name: district ? nameOf(district) : `Baris ke-${row + 1}${name ? ` (${name})` : ''}`,
      cells,
    })),
    { where: 'totals', name: 'Jumlah kabupaten', cells: table.totals },
  ];
  const problems = lines.flatMap(({ where, name, cells }): TableProblem[] => [
    ...(where !== 'totals' && !table.rows[where]?.district
      ? [{ words: `${name}: pilih kecamatannya`, place: { row: where } }]
      : []),
    ...allColumns.flatMap((column): TableProblem[] => {
      const read = readCount(cells[column] ?? '');
      const place = { row: where, column };
      if (read === 'unreadable')
        return [{ words: `${name}, ${labels[column]}: "${cells[column]}" bukan bilangan bulat`, place }];
      return column === 'total' && read === undefined
        ? [{ words: `${name}: ${labels.total.toLowerCase()} belum diisi`, place }]
        : [];
    }),
  ]);
  // Sums over what cannot be read would only repeat that.
  if (problems.some(({ place }) => place.column)) return problems;
  const { rows, totals } = valuesOf(table) as { rows: FileRow[]; totals: RowFigures };
  const told = rows.map((row, i) => ({ ...row, district: row.district ?? `baris ke-${i + 1}` }));
  const names = { column: (key: string) => labels[key as Column] ?? key, district: nameOf };
  const sums = dpbProblems({ rows: told, totals }, names).map(({ path, message }): TableProblem => {
    const [part, row] = path;
    const place: Place = { row: part === 'rows' && typeof row === 'number' ? row : 'totals' };
    const column = path.slice(part === 'rows' ? 2 : 1).join('.') as Column;
    const line = lines.find(({ where }) => where === place.row);
    const isCell = allColumns.includes(column);
    const subject =
      place.row === 'totals' && isCell ? `${line?.name}, ${labels[column].toLowerCase()}` : line?.name;
    return {
      words: path.length > 1 ? `${subject}: ${message}` : message,
      place: isCell ? { ...place, column } : place,
    };
  });
  return [...problems, ...sums];
}

/** Kecamatan that have no row yet. */
export function missingDistricts({ rows }: Table, districts: District[]): District[] {
  return rows.length === 0 ? [] : districts.filter(({ code }) => rows.every((row) => row.district !== code));
}

/** What does not add up. */
export interface TableProblem {
  words: string;
  place: Place;
}

interface Place {
  row: number | 'totals';
  column?: Column;
}

function cellsOf(figures: unknown): Cells {
  const { tms, ...counts } = Object(figures) as Record<string, unknown>;
  const reasons = Object.entries(Object(tms) as object).map(([reason, value]) => [`tms.${reason}`, value]);
  return Object.fromEntries(
    [...Object.entries(counts), ...reasons].flatMap(([column, value]) =>
      typeof value === 'number' && allColumns.includes(column) ? [[column, formatNumber(value)]] : [],
    ),
  );
}

function pastedCells(cells: string[], columns: Paste['columns']): Cells {
  return Object.fromEntries(
    columns.flatMap((column, i) => {
      const cell = cells[i] ?? '';
      const read = readCount(cell);
      if (!column || read === undefined) return [];
      return [[column, read === 'unreadable' ? cell : formatNumber(read)]];
    }),
  );
}

function figuresOf(cells: Cells): Partial<RowFigures> {
  const read = (column: Column) => {
    const value = readCount(cells[column] ?? '');
    return typeof value === 'number' ? value : undefined;
  };
  const counts = fileOrder.flatMap((key) => (read(key) === undefined ? [] : [[key, read(key)]]));
  const reasons = (Object.keys(tmsReasons) as TmsReason[]).flatMap((reason) =>
    read(`tms.${reason}`) === undefined ? [] : [[reason, read(`tms.${reason}`)]],
  );
  return { ...Object.fromEntries(counts), ...(reasons.length > 0 && { tms: Object.fromEntries(reasons) }) };
}

/** As the files have them. */
const fileOrder = ['villages', 'tps', 'male', 'female', 'total', 'new', 'changed'] as const;
