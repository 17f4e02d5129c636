/**
 * The cells of a table that was copied from Excel (between tabs) or from a CSV file (between semicolons or commas, RFC 4180), line by line. Empty
 * lines are left out.
 */
export function cellsOf(pasted: string): string[][] {
  const text = pasted.replaceAll(/\r\n?/g, '\n');
  const mark = ['\t', ';', ','].find((one) => text.includes(one)) ?? '\t';
  const lines: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i] ?? '';
    if (quoted && letter === '"' && text[i + 1] === '"') cell += text[++i];
    else if (letter === '"' && (quoted || cell.trim() === '')) {
      quoted = !quoted;
      if (quoted) cell = '';
    } else if (!quoted && (letter === mark || letter === '\n')) {
      lines.at(-1)?.push(clean(cell));
      cell = '';
      if (letter === '\n') lines.push([]);
    } else cell += letter;
  }
  lines.at(-1)?.push(clean(cell));
  return lines.filter((cells) => cells.some((one) => one !== ''));
}

function clean(cell: string): string {
  return cell.replaceAll(/\s+/g, ' ').trim();
}
