import { make } from '../dom.ts';
import type { District } from './match-district.ts';
import type { Table } from './table.ts';

/** The head of a row: the name of its kecamatan, or those that have no row yet to choose from. */
export function districtCell(
  { table, districts, rearranged }: Rows,
  index: number,
): { heading: HTMLElement; name: string } {
  const row = table.rows[index];
  const known = districts.find(({ code }) => code === row?.district)?.name ?? row?.district;
  if (known) return { heading: make('th', { scope: 'row' }, known), name: known };
  const name = row?.name || `Baris ke-${index + 1}`;
  const free = districts.filter(({ code }) => table.rows.every(({ district }) => district !== code));
  const select = make(
    'select',
    { 'aria-label': `Kecamatan untuk ${name}` },
    make('option', { value: '' }, row?.name ? `${row.name}: pilih…` : 'Pilih kecamatan…'),
    ...free.map((district) => make('option', { value: district.code }, district.name)),
  );
  select.addEventListener('change', () => {
    if (row) row.district = select.value;
    rearranged();
  });
  return { heading: make('th', { scope: 'row' }, select), name };
}

/** The rows of a grid, and whom to tell that they changed. */
interface Rows {
  table: Table;
  districts: District[];
  rearranged(): void;
}
