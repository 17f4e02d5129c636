/**
 * Turns the headers of a table into buttons that sort its rows: figures from the largest, names from A, and the other way round when pressed again.
 * Rows of equal value keep their order. Without script the table stays as its source has it.
 */
class SortableTable extends HTMLElement {
  connectedCallback(): void {
    for (const header of this.querySelectorAll<HTMLTableCellElement>('thead th')) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...header.childNodes);
      button.addEventListener('click', () => this.sort(header));
      header.append(button);
    }
  }

  sort(header: HTMLTableCellElement): void {
    const column = header.cellIndex;
    const body = this.querySelector('tbody');
    if (!body) return;
    const rows = [...body.rows].map((row) => ({
      row,
      value: sortValueOf(row.cells[column]?.textContent ?? ''),
    }));
    const first = rows.some(({ value }) => typeof value === 'number') ? 'descending' : 'ascending';
    const other = first === 'ascending' ? 'descending' : 'ascending';
    const order = header.ariaSort === first ? other : first;
    for (const one of this.querySelectorAll('[aria-sort]')) one.removeAttribute('aria-sort');
    header.ariaSort = order;
    rows.sort((a, b) => compare(a.value, b.value, order === 'ascending' ? 1 : -1));
    body.append(...rows.map(({ row }) => row));
    const status = this.querySelector('[role=status]');
    const way = first === 'ascending' ? ['A ke Z', 'Z ke A'] : ['terkecil', 'terbesar'];
    if (status)
      status.textContent = `Diurutkan menurut ${header.textContent}, dari ${order === 'ascending' ? way[0] : way[1]}.`;
  }
}

/** "20.965" as a number, a name as text; undefined for "–", which the source does not know. */
function sortValueOf(text: string): number | string | undefined {
  const trimmed = text.trim();
  if (trimmed === '–') return undefined;
  return /^[\d.]+$/.test(trimmed) ? Number(trimmed.replaceAll('.', '')) : trimmed;
}

/** What is unknown stands last in both orders. */
function compare(a: number | string | undefined, b: number | string | undefined, sign: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * sign;
  return String(a).localeCompare(String(b), 'id') * sign;
}

customElements.define('sortable-table', SortableTable);
