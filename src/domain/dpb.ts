import { tmsReasons, type TmsReason } from './categories.ts';
import { formatNumber } from './numbers.ts';

/**
 * Every breach of the arithmetic of a recapitulation: male + female = total in each row and in the totals, male and female together or
 * not at all, the sum of the rows equals the totals, every kecamatan once. `path` leads to the field.
 */
export function dpbProblems({ rows, totals }: Figures): { path: (string | number)[]; message: string }[] {
  return [
    ...rows.flatMap((row, i) => sexProblems(row, ['rows', i])),
    ...sexProblems(totals, ['totals']),
    ...repeatedDistricts(rows),
    ...(rows.length > 0 ? sumProblems(rows, totals) : []),
  ];
}

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

function sexProblems(figures: RowFigures, path: (string | number)[]) {
  const { male, female, total } = figures;
  if (male === undefined && female === undefined) return [];
  if (male === undefined || female === undefined) {
    const missing = male === undefined ? 'male' : 'female';
    return [
      {
        path: [...path, missing === 'male' ? 'female' : 'male'],
        message: `Jumlah laki-laki dan perempuan ditulis berdua atau tidak sama sekali: ${missing} belum ada`,
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

function repeatedDistricts(rows: Row[]) {
  return rows.flatMap(({ district }, i) => {
    const first = rows.findIndex((row) => row.district === district);
    if (first === i) return [];
    return [
      {
        path: ['rows', i, 'district'],
        message: `Kecamatan ${district} sudah ada pada baris ke-${first + 1}. Setiap kecamatan ditulis satu kali`,
      },
    ];
  });
}

function sumProblems(rows: Row[], totals: RowFigures) {
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
          message: `Kolom ${path.join('.')} baru diisi pada ${known.length} dari ${rows.length} kecamatan. Lengkapi atau kosongkan semuanya`,
        },
      ];
    if (total === undefined)
      return [
        {
          path: ['totals'],
          message: `Jumlah ${path.join('.')} belum ditulis: jumlah semua kecamatan ${formatNumber(sum(known))}`,
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

const countKeys = ['villages', 'tps', 'male', 'female', 'total', 'new', 'changed'] as const;

type RowFigures = { [key in Exclude<(typeof countKeys)[number], 'total'>]?: number | undefined } & {
  total: number;
  tms?: { [reason in TmsReason]?: number | undefined } | undefined;
};
type Row = RowFigures & { district: string };
interface Figures {
  rows: Row[];
  totals: RowFigures;
}
