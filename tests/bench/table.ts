/** Prints a heading and lines of what was measured, each with its target and whether it was met. */
export function printTable(heading: string, lines: Line[]): void {
  const rows = lines.map(({ what, measured, target, met }) => [
    what,
    measured,
    target ?? '',
    met === undefined ? '' : met ? 'tercapai' : 'BELUM',
  ]);
  const head = ['', 'terukur', 'sasaran', ''];
  const widths = head.map((cell, i) =>
    Math.max(...[head, ...rows].map((row) => row[i]?.length ?? 0), cell.length),
  );
  console.log(`\n${heading}`);
  for (const row of [head, ...rows])
    console.log(
      `  ${row
        .map((cell, i) => (i === 1 || i === 2 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
        .join('  ')
        .trimEnd()}`,
    );
}

/** "1.234,5": numbers as they are written in Indonesia. */
export function number(value: number, digits = 0): string {
  return value.toLocaleString('id-ID', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** One line of a table. */
export interface Line {
  what: string;
  measured: string;
  target?: string;
  /** Whether the target was met; undefined where there is none. */
  met?: boolean;
}
