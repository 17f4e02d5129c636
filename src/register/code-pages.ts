import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tokens } from '#tokens';
import type { CardRecord } from '#src/domain/card-record.ts';
import type { OfficeData } from '#src/schemas/office.ts';
import { codePage } from './code-page.ts';

/**
 * Writes `C/<CODE>.html`, which servers give at `/C/<CODE>`, and `C/<CODE>.json` for every code. A hundred thousand of them are cheaper written
 * here than rendered as pages; their style sheet is made of the same tokens and basics as the site's own.
 */
export async function writeCodePages(
  outDir: string,
  records: CardRecord[],
  office: OfficeData,
): Promise<void> {
  const dir = join(outDir, 'C');
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'kode.css'), await styleSheet());
  // So many small files take a third of the processor when they are written one by one as when promises wait for them.
  for (const record of records) {
    writeFileSync(join(dir, `${record.code}.html`), codePage(record, office));
    writeFileSync(join(dir, `${record.code}.json`), JSON.stringify(record));
  }
}

async function styleSheet(): Promise<string> {
  const sheets = ['../styles/base.css', 'code-page.css'];
  const texts = await Promise.all(sheets.map((sheet) => readFile(join(import.meta.dirname, sheet), 'utf8')));
  return [tokens, ...texts].map((text) => text.replace(/\/\*[\s\S]*?\*\/\n?/g, '')).join('\n');
}
