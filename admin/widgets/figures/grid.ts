import { formatNumber } from '#src/domain/numbers.ts';
import { make } from '../dom.ts';
import type { Column } from './columns.ts';
import { districtCell } from './district-cell.ts';
import type { District } from './match-district.ts';
import { readCount } from './read-count.ts';
import { type Cells, sumOf, type Table, type TableProblem } from './table.ts';

/** The table in which figures are typed. Enter and the arrows lead up and down. */
export function figuresGrid(grid: Grid): FiguresGrid {
  const { table, columns, labels } = grid;
  const inputs: Inputs = new Map();
  const sums = columns.map((column) => ({ column, place: make('td') }));
  const rows = table.rows.map(({ cells }, row) => {
    const { heading, name } = districtCell(grid, row);
    return make(
      'tr',
      {},
      heading,
      ...lineCells(grid, inputs, { cells, row, name }),
      removal(grid, row, name),
    );
  });
  const totals = lineCells(grid, inputs, { cells: table.totals, row: 'totals', name: 'Jumlah kabupaten' });
  const element = make(
    'div',
    { class: 'aid-grid' },
    make(
      'table',
      {},
      make('caption', { class: 'aid-told' }, 'Angka per kecamatan dan jumlah kabupaten'),
      make(
        'thead',
        {},
        make(
          'tr',
          {},
          make('th', { scope: 'col' }, 'Kecamatan'),
          ...columns.map((column) => make('th', { scope: 'col' }, labels[column])),
          make('td'),
        ),
      ),
      make('tbody', {}, ...rows),
      make(
        'tfoot',
        {},
        ...(rows.length > 0
          ? [
              make(
                'tr',
                {},
                make('th', { scope: 'row' }, 'Terhitung'),
                ...sums.map(({ place }) => place),
                make('td'),
              ),
            ]
          : []),
        make('tr', {}, make('th', { scope: 'row' }, 'Jumlah kabupaten'), ...totals, make('td')),
      ),
    ),
  );
  return {
    element,
    show(problems) {
      for (const [key, input] of inputs) {
        const isWrong = problems.some(({ place }) => keyOf(place.row, place.column) === key);
        input.ariaInvalid = isWrong ? 'true' : null;
      }
      for (const { column, place } of sums) {
        const sum = sumOf(table, column);
        place.textContent = sum === undefined ? '' : formatNumber(sum);
      }
    },
    focus({ row, column }) {
      const line = typeof row === 'number' ? element.querySelectorAll('tbody tr')[row] : undefined;
      const place = inputs.get(keyOf(row, column)) ?? line?.querySelector<HTMLElement>('select, input');
      place?.focus();
    },
  };
}

/** What a grid shows, and whom it tells. */
export interface Grid {
  table: Table;
  columns: Column[];
  labels: Record<Column, string>;
  districts: District[];
  /** After every change of a figure. */
  typed(): void;
  /** After a change of the rows, which have to be drawn anew. */
  rearranged(): void;
  /** When somebody pastes several cells into one. */
  pasted(text: string): void;
}

/** A grid that is drawn. */
export interface FiguresGrid {
  element: HTMLElement;
  /** Marks the cells that do not add up, and sums the columns. */
  show(problems: TableProblem[]): void;
  focus(place: TableProblem['place']): void;
}

function lineCells(grid: Grid, inputs: Inputs, { cells, row, name }: Line): HTMLElement[] {
  return grid.columns.map((column) => {
    const input = make('input', {
      value: cells[column],
      inputmode: 'numeric',
      autocomplete: 'off',
      size: 8,
      'aria-label': `${name}, ${grid.labels[column]}`,
    });
    input.addEventListener('input', () => {
      cells[column] = input.value;
      grid.typed();
    });
    input.addEventListener('change', () => {
      const read = readCount(input.value);
      if (typeof read === 'number') input.value = formatNumber(read);
      cells[column] = input.value;
    });
    input.addEventListener('keydown', (event) => {
      const step = event.key === 'ArrowUp' ? -1 : /^(?:ArrowDown|Enter)$/.test(event.key) ? 1 : 0;
      if (step === 0) return;
      event.preventDefault();
      const places = [...grid.table.rows.keys(), 'totals' as const];
      const next = inputs.get(keyOf(places[places.indexOf(row) + step], column));
      next?.focus();
      next?.select();
    });
    input.addEventListener('paste', (event) => {
      const text = event.clipboardData?.getData('text/plain').trim() ?? '';
      if (!/[\t\n;]/.test(text)) return;
      event.preventDefault();
      grid.pasted(text);
    });
    inputs.set(keyOf(row, column), input);
    return make('td', {}, input);
  });
}

function removal({ table, rearranged }: Grid, row: number, name: string): HTMLElement {
  const remove = () => {
    table.rows.splice(row, 1);
    rearranged();
  };
  const label = `Hapus baris ${name}`;
  return make(
    'td',
    {},
    make('button', { type: 'button', class: 'aid-remove', 'aria-label': label, onclick: remove }, '×'),
  );
}

function keyOf(row: number | 'totals' | undefined, column: Column | undefined): string {
  return `${row} ${column}`;
}

type Inputs = Map<string, HTMLInputElement>;
type Line = { cells: Cells; row: number | 'totals'; name: string };
