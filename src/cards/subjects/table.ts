import { tmsReasons, type TmsReason } from '#src/domain/categories.ts';
import { lowered } from '#src/domain/letters.ts';
import { formatNumber } from '#src/domain/numbers.ts';
import type { Recapitulation } from '#src/domain/post.ts';
import { paged } from './paged.ts';
import type { Slide, TableRow } from './slide.ts';

/** Rows that stay legible on one slide on a phone. */
const rowsPerSlide = 11;

/** Voter data as slides: the kecamatan over as many as are legible, or the sums alone where the source has no more, then what has changed. */
export function recapitulationSlides(
  recapitulation: Recapitulation,
  districtNames: ReadonlyMap<string, string>,
): Slide[] {
  const { rows, totals } = recapitulation;
  if (rows.length === 0) return [sums(totals), ...changes(totals)];
  const columns = columnsOf(rows);
  const row = (name: string, figures: Figures, strong: boolean): TableRow => ({
    name,
    cells: columns.map(({ key }) => formatNumber(figures[key] ?? 0)),
    strong,
  });
  const lines = rows.map((figures) =>
    row(districtNames.get(figures.district) ?? figures.district, figures, false),
  );
  const pages = paged([...lines, row('Jumlah', totals, true)], rowsPerSlide);
  return [
    ...pages.map((page): Slide => ({
      template: 'table',
      title: 'Per kecamatan',
      columns: columns.map(({ label }) => label),
      rows: page,
    })),
    ...changes(totals),
  ];
}

type Figures = Recapitulation['totals'];

const columnKeys = [
  { key: 'tps', label: 'TPS' },
  { key: 'male', label: 'Laki-laki' },
  { key: 'female', label: 'Perempuan' },
  { key: 'total', label: 'Pemilih' },
] as const;

/** The figures that every row has; polling stations only where men and women leave them room. */
function columnsOf(rows: Figures[]) {
  const known = columnKeys.filter(({ key }) => rows.every((row) => row[key] !== undefined));
  return known.length > 3 ? known.slice(1) : known;
}

function sums(totals: Figures): Slide {
  const labels = [
    ['total', 'Pemilih'],
    ['male', 'Laki-laki'],
    ['female', 'Perempuan'],
    ['villages', 'Desa dan kelurahan'],
    ['tps', 'TPS'],
  ] as const;
  const rows = labels.flatMap(([key, name]) => figureRow(name, totals[key], key === 'total'));
  return { template: 'table', title: 'Jumlahnya', columns: [], rows };
}

function changes({ new: added, changed, tms = {} }: Figures): Slide[] {
  const reasons = Object.keys(tmsReasons) as TmsReason[];
  const rows = [
    ...figureRow('Pemilih baru', added, true),
    ...figureRow('Perbaikan data', changed, true),
    ...reasons.flatMap((reason) => figureRow(`Dicoret: ${lowered(tmsReasons[reason])}`, tms[reason], false)),
  ];
  return rows.length === 0 ? [] : [{ template: 'table', title: 'Yang berubah', columns: [], rows }];
}

function figureRow(name: string, count: number | undefined, strong: boolean): TableRow[] {
  return count === undefined ? [] : [{ name, cells: [formatNumber(count)], strong }];
}
