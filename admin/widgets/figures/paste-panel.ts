import { make } from '../dom.ts';
import type { Column } from './columns.ts';
import type { District } from './match-district.ts';
import { type Paste, readPaste } from './read-paste.ts';
import { allColumns } from './table.ts';

/** The box into which a table is pasted; what was understood of it is shown, and can be set right, before it is taken over. */
export function pastePanel({ districts, labels, take, close }: Panel): {
  element: HTMLElement;
  show(text: string): void;
} {
  const review = make('div');
  const box = make('textarea', {
    id: 'aid-paste',
    class: 'aid-box',
    rows: 4,
    spellcheck: 'false',
    'aria-describedby': 'aid-paste-hint',
  });
  const read = () => {
    const paste = readPaste(box.value, districts);
    const cancel = make('button', { type: 'button', class: 'aid-button', onclick: close }, 'Batal');
    if (paste) return review.replaceChildren(...reviewOf(paste, labels, take, cancel));
    const words =
      box.value.trim() === '' ? [] : [make('p', { class: 'aid-note is-wrong', role: 'alert' }, unread)];
    review.replaceChildren(...words, make('p', { class: 'aid-buttons' }, cancel));
  };
  box.addEventListener('input', read);
  const element = make(
    'div',
    { class: 'aid-ask' },
    make('label', { for: 'aid-paste' }, 'Tempelkan tabelnya di sini'),
    box,
    make(
      'p',
      { class: 'aid-note', id: 'aid-paste-hint' },
      'Di Excel: blok tabel dari nama kecamatan sampai angkanya, boleh dengan judul kolom dan baris JUMLAH, tekan Ctrl+C, lalu tekan Ctrl+V di kotak ini. Isi berkas CSV juga dapat ditempelkan.',
    ),
    review,
  );
  read();
  return {
    element,
    show(text) {
      box.value = text;
      read();
      box.focus();
    },
  };
}

const unread =
  'Tidak ada nama kecamatan yang dikenali. Blok juga kolom nama kecamatannya di Excel, lalu tempelkan lagi.';

function reviewOf(
  paste: Paste,
  labels: Panel['labels'],
  take: Panel['take'],
  cancel: HTMLElement,
): HTMLElement[] {
  const columns = [...paste.columns];
  const selects = columns.map((meant, i) => {
    const select = make(
      'select',
      { 'aria-label': `Kolom ke-${i + 1}${paste.headings[i] ? `, ${paste.headings[i]}` : ''}` },
      make('option', { value: '' }, 'Tidak dipakai'),
      ...allColumns.map((column) =>
        make('option', { value: column, selected: column === meant }, labels[column]),
      ),
    );
    select.addEventListener('change', () => {
      columns[i] = (select.value || undefined) as Column | undefined;
    });
    return make('td', {}, i === paste.nameColumn ? 'Kecamatan' : select);
  });
  const lines = paste.lines
    .slice(0, 3)
    .map(({ cells }) => make('tr', {}, ...columns.map((_, i) => make('td', {}, cells[i] ?? ''))));
  return [
    make('p', { class: 'aid-state', role: 'status' }, understood(paste)),
    make(
      'div',
      { class: 'aid-grid is-review' },
      make(
        'table',
        {},
        make('caption', { class: 'aid-told' }, 'Arti setiap kolom yang ditempelkan'),
        make(
          'thead',
          {},
          make('tr', {}, ...paste.headings.map((heading) => make('th', { scope: 'col' }, heading))),
          make('tr', {}, ...selects),
        ),
        make('tbody', {}, ...lines),
      ),
    ),
    make(
      'p',
      { class: 'aid-buttons' },
      make(
        'button',
        { type: 'button', class: 'aid-button is-main', onclick: () => take(paste, columns) },
        'Isi tabel dengan ini',
      ),
      cancel,
    ),
  ];
}

function understood({ lines, sums, columns }: Paste): string {
  const known = lines.filter(({ district }) => district).length;
  const unknown = lines.filter(({ district }) => !district).map(({ name }) => `"${name}"`);
  return [
    `${known} kecamatan dikenali${sums ? ', juga baris jumlahnya' : ''}.`,
    ...(unknown.length > 0
      ? [`Belum dikenali: ${unknown.join(', ')}; kecamatannya dipilih sesudah ini.`]
      : []),
    columns.some(Boolean) ? 'Periksa arti setiap kolom.' : 'Pilih arti setiap kolom.',
  ].join(' ');
}

interface Panel {
  districts: District[];
  labels: Record<Column, string>;
  /** Takes over what was pasted, with the columns as they were set right. */
  take(paste: Paste, columns: Paste['columns']): void;
  close(): void;
}
