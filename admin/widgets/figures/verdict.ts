import { formatNumber } from '#src/domain/numbers.ts';
import { make } from '../dom.ts';
import type { District } from './match-district.ts';
import { readCount } from './read-count.ts';
import type { Table, TableProblem } from './table.ts';

/** Tells below the table what does not add up, each leading to its cell, and which kecamatan are missing. */
export function figuresVerdict(focus: (place: TableProblem['place']) => void): Verdict {
  const said = make('p', { class: 'aid-state', role: 'status' });
  const list = make('ul');
  const missingNote = make('p', { class: 'aid-note' });
  return {
    element: make('div', { class: 'aid-verdict' }, said, list, missingNote),
    show(table, problems, missing) {
      const words = problems.length === 0 ? fits(table) : `⚠ ${problems.length} hal belum cocok:`;
      if (said.textContent !== words) said.textContent = words;
      list.replaceChildren(
        ...problems.map((problem) =>
          make(
            'li',
            {},
            make(
              'button',
              { type: 'button', class: 'aid-link', onclick: () => focus(problem.place) },
              problem.words,
            ),
          ),
        ),
      );
      missingNote.textContent =
        missing.length === 0
          ? ''
          : `Kecamatan yang belum ada: ${missing.map(({ name }) => name).join(', ')}.`;
    },
  };
}

/** The part below the table. */
export interface Verdict {
  element: HTMLElement;
  show(table: Table, problems: TableProblem[], missing: District[]): void;
}

function fits({ rows, totals }: Table): string {
  const total = readCount(totals.total ?? '');
  const voters = typeof total === 'number' ? `, ${formatNumber(total)} pemilih` : '';
  return rows.length === 0
    ? `✓ Hanya jumlah kabupaten${voters}.`
    : `✓ Semua angka cocok: ${rows.length} kecamatan${voters}.`;
}
