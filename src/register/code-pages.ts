import { mkdir, readFile, writeFile } from 'node:fs/promises';
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
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, 'kode.css'), await styleSheet());
  for (let i = 0; i < records.length; i += filesAtOnce)
    await Promise.all(
      records
        .slice(i, i + filesAtOnce)
        .flatMap((record) => [
          writeFile(join(dir, `${record.code}.html`), codePage(record, office)),
          writeFile(join(dir, `${record.code}.json`), JSON.stringify(record)),
        ]),
    );
}

const filesAtOnce = 256;

async function styleSheet(): Promise<string> {
  const sheets = ['../styles/base.css', 'code-page.css'];
  const texts = await Promise.all(sheets.map((sheet) => readFile(join(import.meta.dirname, sheet), 'utf8')));
  return [tokens, ...texts].map((text) => text.replace(/\/\*[\s\S]*?\*\/\n?/g, '')).join('\n');
}
