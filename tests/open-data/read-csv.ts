import { expect } from 'vitest';

/** Reads RFC 4180 strictly into records by column name; the text between CRLFs may hold no stray quote. */
export function recordsOf(csv: string): Record<string, string>[] {
  expect(csv.endsWith('\r\n')).toBe(true);
  const lines: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < csv.length) {
    const at = cell.lastIndex;
    const match = cell.exec(csv);
    if (!match) throw new Error(`Not a cell: ${csv.slice(at, at + 40)}`);
    lines.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') lines.push([]);
  }
  const [header = [], ...rows] = lines.slice(0, -1);
  return rows.map((row) => {
    expect(row).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, i) => [name, row[i] ?? '']));
  });
}
