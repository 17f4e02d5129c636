import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

const run = promisify(execFile);

/** What a PDF reader finds on the only page of a file: its size in millimetres, its boxes in points, and how often each kind of thing is drawn. */
export async function readPage(bytes: Buffer) {
  const { OPS } = await getResolvedPDFJS();
  const document = await getDocumentProxy(new Uint8Array(bytes));
  if (document.numPages !== 1) throw new Error(`${document.numPages} pages`);
  const page = await document.getPage(1);
  const [, , width = 0, height = 0] = page.view;
  const { fnArray } = await page.getOperatorList();
  const names = new Map(Object.entries(OPS).map(([name, op]) => [op, name]));
  const drawn = Map.groupBy(fnArray, (op) => names.get(op) ?? String(op));
  const { info } = await document.getMetadata();
  return {
    millimetres: [width, height].map((points) => Math.round((points / 72) * 25.4)),
    count: (...operations: string[]) =>
      operations.reduce((sum, name) => sum + (drawn.get(name)?.length ?? 0), 0),
    text: (await page.getTextContent()).items,
    info,
    box: (name: 'TrimBox' | 'BleedBox') => boxOf(bytes, name),
  };
}

/** Sizes in whole millimetres and offset of a box that the page's dictionary names; pdf.js does not tell them. */
function boxOf(bytes: Buffer, name: string) {
  const [, list = ''] = new RegExp(`/${name} \\[([^\\]]+)\\]`).exec(bytes.toString('latin1')) ?? [];
  const [left = 0, bottom = 0, right = 0, top = 0] = list
    .trim()
    .split(/\s+/)
    .map((points) => Math.round((Number(points) / 72) * 254) / 10);
  return { left, bottom, width: Math.round(right - left), height: Math.round(top - bottom) };
}

/** What a program of poppler prints; undefined where poppler is not installed. */
export async function poppler(program: 'pdfinfo' | 'pdfimages' | 'pdffonts', ...args: string[]) {
  try {
    return (await run(program, args)).stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A page as a picture `side` pixels high or broad at most; undefined where poppler is not installed. */
export async function pictureOf(file: string, side: number): Promise<Buffer | undefined> {
  try {
    const args = ['-png', '-scale-to', String(side), '-singlefile', file];
    return (await run('pdftoppm', args, { encoding: 'buffer', maxBuffer: 1 << 28 })).stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
