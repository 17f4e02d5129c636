import type { DecapField } from '../../decap-config.ts';
import { make } from '../dom.ts';
import { changeField, currentDraft } from '../draft.ts';
import type { ControlProps, OwnControl } from '../react.ts';
import type { Column } from './columns.ts';
import { type FiguresGrid, figuresGrid } from './grid.ts';
import { pastePanel } from './paste-panel.ts';
import type { Paste } from './read-paste.ts';
import {
  allColumns,
  differentSums,
  missingDistricts,
  type Table,
  type TableProblem,
  tableOf,
  tableProblems,
  valuesOf,
  withPaste,
} from './table.ts';
import { figuresVerdict } from './verdict.ts';

/**
 * The widget `figures`: the rows and the totals of a recapitulation as one table, typed or pasted from Excel, with its arithmetic checked at once.
 * The totals are a field of their own, which Decap hides. Only what can be read is written into the file.
 */
export function openFigures(place: HTMLElement, props: ControlProps<unknown>): OwnControl {
  const { districts, labels } = settingsOf(
    props.field.get<{ toJS(): DecapField[] }>('columns')?.toJS() ?? [],
  );
  let table: Table = tableOf(toPlain(props.value), currentDraft()?.values['totals']);
  let problems: TableProblem[] = [];
  let written = JSON.stringify(valuesOf(table));
  let grid: FiguresGrid | undefined;
  let showsReasons = allColumns.some((column) => column.startsWith('tms.') && isUsed(table, column));
  const below = make('div');
  const gridPlace = make('div');
  const verdict = figuresVerdict((at) => grid?.focus(at));

  const check = () => {
    problems = tableProblems(table, districts, labels);
    grid?.show(problems);
    verdict.show(table, problems, missingDistricts(table, districts));
  };
  const write = () => {
    const values = valuesOf(table);
    const now = JSON.stringify(values);
    if (now !== written) {
      written = now;
      props.onChange(values.rows);
      changeField('totals', values.totals);
    }
    check();
  };
  const draw = () => {
    const columns = allColumns.filter((column) => showsReasons || !column.startsWith('tms.'));
    grid = figuresGrid({ table, columns, labels, districts, typed: write, rearranged, pasted: openPaste });
    gridPlace.replaceChildren(grid.element);
  };
  const rearranged = () => {
    draw();
    write();
  };
  const close = () => {
    below.replaceChildren();
    place.querySelector('button')?.focus();
  };
  const openPaste = (text: string) => {
    const panel = pastePanel({ districts, labels, take, close });
    below.replaceChildren(panel.element);
    panel.show(text);
  };
  const take = (paste: Paste, columns: Paste['columns']) => {
    const different = differentSums(table, paste, columns);
    table = withPaste(table, paste, columns);
    showsReasons ||= columns.some((column) => column?.startsWith('tms.'));
    below.replaceChildren(...askForSums(different));
    rearranged();
  };
  /** Sums that are there already are not overwritten unasked: one of the two is wrong. */
  const askForSums = (different: ReturnType<typeof differentSums>): HTMLElement[] => {
    const cells = Object.entries(different) as [Column, string][];
    if (cells.length === 0) return [];
    const words = cells.map(
      ([column, cell]) => `${labels[column]} ${cell} (di sini ${table.totals[column]})`,
    );
    const adopt = () => {
      Object.assign(table.totals, different);
      close();
      rearranged();
    };
    return [
      make(
        'p',
        { class: 'aid-state', role: 'alert' },
        `Baris jumlah yang ditempelkan berbeda: ${words.join(', ')}.`,
      ),
      make(
        'p',
        { class: 'aid-buttons' },
        make(
          'button',
          { type: 'button', class: 'aid-button is-main', onclick: adopt },
          'Pakai jumlah yang ditempelkan',
        ),
        make('button', { type: 'button', class: 'aid-button', onclick: close }, 'Biarkan'),
      ),
    ];
  };
  const button = (words: string, onclick: () => void) =>
    make('button', { type: 'button', class: 'aid-button', onclick }, words);
  const addRows = (codes: string[]) => {
    table.rows.push(...codes.map((district) => ({ district, cells: {} })));
    rearranged();
  };

  place.id = props.forID;
  place.className = 'aid-entry';
  place.append(
    make(
      'p',
      { class: 'aid-buttons' },
      button('Tempel dari Excel', () => openPaste('')),
      button('Tambah baris', () => addRows([''])),
      button('Tambah semua kecamatan', () =>
        addRows(
          (table.rows.length === 0 ? districts : missingDistricts(table, districts)).map(({ code }) => code),
        ),
      ),
      button('Tampilkan TMS', () => {
        showsReasons = !showsReasons;
        draw();
        check();
      }),
    ),
    below,
    gridPlace,
    verdict.element,
  );
  draw();
  check();
  return {
    close() {},
    problem: () => (problems.length === 0 ? undefined : `Angka belum cocok: ${problems[0]?.words}`),
  };
}

function settingsOf(fields: DecapField[]): {
  districts: { code: string; name: string }[];
  labels: Record<Column, string>;
} {
  const district = fields.find(({ name }) => name === 'district');
  const counts = fields.map(({ name, label }) => [name, label]);
  const reasons = fields.find(({ name }) => name === 'tms')?.fields ?? [];
  return {
    districts: (district?.options ?? []).map(({ value, label }) => ({ code: value, name: label })),
    labels: Object.fromEntries([...counts, ...reasons.map(({ name, label }) => [`tms.${name}`, label])]),
  };
}

function isUsed({ rows, totals }: Table, column: Column): boolean {
  return [totals, ...rows.map(({ cells }) => cells)].some((cells) => cells[column] !== undefined);
}

/** Decap gives what it read from the file in Immutable.js's lists. */
function toPlain(value: unknown): unknown {
  const immutable = Object(value) as { toJS?: () => unknown };
  return typeof immutable.toJS === 'function' ? immutable.toJS() : value;
}
