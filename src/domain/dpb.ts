import { tmsReasons, type TmsReason } from './categories.ts';
import { formatNumber } from './numbers.ts';

/**
 * Every breach of the arithmetic of a recapitulation: male + female = total in each row and in the totals, male and female together or
 * not at all, the sum of the rows equals the totals, every kecamatan once. `path` leads to the field; `names` are those by which the reader of the
 * messages knows fields and kecamatan.
 */
export function dpbProblems(
  { rows, totals }: Figures,
  names = inFile,
): { path: (string | number)[]; message: string }[] {
  return [
    ...rows.flatMap((row, i) => sexProblems(row, ['rows', i], names)),
    ...sexProblems(totals, ['totals'], names),
    ...repeatedDistricts(rows, names),
    ...(rows.length > 0 ? sumProblems(rows, totals, names) : []),
  ];
}

/** As a file has them. */
const inFile = { column: (key: string) => key, district: (code: string) => code };

/** Voters struck for any reason. */
export function struck({ tms }: Pick<RowFigures, 'tms'>): number | undefined {
  return tms && sum(Object.values(tms));
}

/** Every figure of a recapitulation, in no order. */
export function dpbFigures({ rows, totals }: Figures): number[] {
  return [totals, ...rows].flatMap((row) => [
    ...countKeys.flatMap((key) => row[key] ?? []),
    ...Object.values(row.tms ?? {}).flatMap((value) => value ?? []),
    ...[struck(row) ?? []].flat(),
  ]);
}

function sexProblems(figures: RowFigures, path: (string | number)[], names: typeof inFile) {
  const { male, female, total } = figures;
  if (male === undefined && female === undefined) return [];
  if (male === undefined || female === undefined) {
    const missing = male === undefined ? 'male' : 'female';
    return [
      {
        path: [...path, missing === 'male' ? 'female' : 'male'],
        message: `Jumlah laki-laki dan perempuan ditulis berdua atau tidak sama sekali: ${names.column(missing)} belum ada`,
      },
    ];
  }
  if (male + female === total) return [];
  return [
    {
      path: [...path, 'total'],
      message: `Laki-laki ${formatNumber(male)} + perempuan ${formatNumber(female)} = ${formatNumber(male + female)}, bukan ${formatNumber(total)}. Periksa ketiga angka pada sumbernya`,
    },
  ];
}

function repeatedDistricts(rows: Row[], names: typeof inFile) {
  return rows.flatMap(({ district }, i) => {
    const first = rows.findIndex((row) => row.district === district);
    if (first === i) return [];
    return [
      {
        path: ['rows', i, 'district'],
        message: `Kecamatan ${names.district(district)} sudah ada pada baris ke-${first + 1}. Setiap kecamatan ditulis satu kali`,
      },
    ];
  });
}

function sumProblems(rows: Row[], totals: RowFigures, names: typeof inFile) {
  const columns: [string[], (row: RowFigures) => number | undefined][] = [
    ...countKeys.map((key): [string[], (row: RowFigures) => number | undefined] => [
      [key],
      (row) => row[key],
    ]),
    ...(Object.keys(tmsReasons) as TmsReason[]).map(
      (reason): [string[], (row: RowFigures) => number | undefined] => [
        ['tms', reason],
        (row) => row.tms?.[reason],
      ],
    ),
  ];
  return columns.flatMap(([path, value]) => {
    const known = rows.map(value).filter((figure) => figure !== undefined);
    const total = value(totals);
    // A column that only some rows know cannot be summed; one that no row knows is the regency's own figure.
    if (known.length === 0) return [];
    if (known.length < rows.length)
      return [
        {
          path: ['rows'],
          message: `Kolom ${names.column(path.join('.'))} baru diisi pada ${known.length} dari ${rows.length} kecamatan. Lengkapi atau kosongkan semuanya`,
        },
      ];
    if (total === undefined)
      return [
        {
          path: ['totals'],
          message: `Jumlah ${names.column(path.join('.'))} belum ditulis: jumlah semua kecamatan ${formatNumber(sum(known))}`,
        },
      ];
    if (sum(known) === total) return [];
    return [
      {
        path: ['totals', ...path],
        message: `Jumlah semua kecamatan ${formatNumber(sum(known))}, tetapi di sini tertulis ${formatNumber(total)} (selisih ${formatNumber(Math.abs(sum(known) - total))}). Periksa baris dan jumlahnya`,
      },
    ];
  });
}

function sum(values: (number | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

/** Figures of their own, in the order of a recapitulation. */
export const countKeys = ['villages', 'tps', 'male', 'female', 'total', 'new', 'changed'] as const;

/** Figures of a kecamatan or of the whole regency. */
export type RowFigures = { [key in Exclude<(typeof countKeys)[number], 'total'>]?: number | undefined } & {
  total: number;
  tms?: { [reason in TmsReason]?: number | undefined } | undefined;
};
/** Figures of a kecamatan. */
export type Row = RowFigures & { district: string };
interface Figures {
  rows: Row[];
  totals: RowFigures;
}
