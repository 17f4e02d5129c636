import { strFromU8 } from 'fflate';
import { getDocumentProxy } from 'unpdf';
import { pdfAction } from './pdf-actions.ts';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Document['getPage']>>;

/** Pages that are read; a longer attachment belongs on a site of documents. */
const maxPages = 300;

/**
 * Reads a PDF: all its text, also under black boxes, in notes, form fields, bookmarks and properties, or why it may not be published. Refused are
 * passwords, scripts, embedded files, and actions that start programs (ISO 32000-2, 12.6.4).
 */
export async function readPdf(bytes: Uint8Array): Promise<{ text: string } | { refusal: string }> {
  const again = 'Cetak ulang ke PDF dari aplikasinya, lalu unggah ulang';
  if (strFromU8(bytes.subarray(0, 5), true) !== '%PDF-') return { refusal: `bukan PDF. ${again}` };
  // An archive behind the document would be opened by other programs.
  if (hasArchive(bytes)) return { refusal: `memuat arsip ZIP di belakangnya. ${again}` };
  const action = pdfAction(bytes);
  if (action) return { refusal: `${action}. ${again}` };
  let document: Document;
  try {
    // The parser takes the bytes over, hence a copy. It runs no script of the document.
    document = await getDocumentProxy(new Uint8Array(bytes), {
      stopAtErrors: false,
      verbosity: 0,
    });
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException'
      ? { refusal: 'terkunci kata sandi. Simpan tanpa kata sandi, lalu unggah ulang' }
      : { refusal: `bukan PDF yang utuh. ${again}` };
  }
  try {
    if (document.numPages > maxPages)
      return {
        refusal: `terlalu panjang (${document.numPages} halaman, paling banyak ${maxPages}). Bagi menjadi beberapa berkas`,
      };
    if (await hasScript(document)) return { refusal: `memuat skrip. ${again}` };
    if ((await document.getAttachments()) !== null)
      return { refusal: `memuat berkas lain di dalamnya. ${again}` };
    const texts = [
      JSON.stringify((await document.getMetadata()).info),
      JSON.stringify((await document.getOutline()) ?? ''),
    ];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const read = await readPage(page);
      if ('refusal' in read) return { refusal: `${read.refusal}. ${again}` };
      texts.push(read.text);
      page.cleanup();
    }
    return { text: texts.join('\n') };
  } catch {
    return { refusal: `bukan PDF yang utuh. ${again}` };
  } finally {
    await document.loadingTask.destroy();
  }
}

async function hasScript(document: Document): Promise<boolean> {
  return (await document.getJSActions()) !== null || (await document.hasJSActions());
}

async function readPage(page: Page): Promise<{ text: string } | { refusal: string }> {
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  const notes: string[] = [];
  for (const note of (await page.getAnnotations()) as Note[]) {
    if (note.subtype === 'FileAttachment' || note.file) return { refusal: 'memuat berkas lain di dalamnya' };
    if (note.actions) return { refusal: 'memuat skrip' };
    if (/^(?:Screen|Movie|Sound|RichMedia|3D)$/.test(note.subtype ?? ''))
      return { refusal: 'memuat media yang dijalankan' };
    if (note.unsafeUrl && !/^(?:https?|mailto|tel):/i.test(note.unsafeUrl))
      return { refusal: 'memuat tautan yang menjalankan sesuatu' };
    notes.push(
      [note.contentsObj?.str, note.fieldValue, note.titleObj?.str, note.unsafeUrl]
        .filter((one) => typeof one === 'string')
        .join('\n'),
    );
  }
  return { text: [joined(items as Item[]), ...notes].join('\n') };
}

/** Pieces of text as a reader sees them: what touches is one word, however the program that wrote it has cut it. */
function joined(items: Item[]): string {
  let text = '';
  let last: Item | undefined;
  for (const item of items) {
    if (typeof item.str !== 'string') continue;
    if (last) text += last.hasEOL ? '\n' : touches(last, item) ? '' : ' ';
    text += item.str;
    last = item;
  }
  return text;
}

function touches(a: Item, b: Item): boolean {
  const [, , , , x = 0, y = 0] = a.transform;
  const [, , , , nextX = 0, nextY = 0] = b.transform;
  const size = Math.max(a.height, b.height, 1);
  return Math.abs(nextY - y) < size / 3 && Math.abs(nextX - (x + a.width)) < size / 4;
}

/** The end record of a ZIP archive, which stands in its last 64 kB (APPNOTE 4.3.16). */
function hasArchive(bytes: Uint8Array): boolean {
  return strFromU8(bytes.subarray(-66_000), true).includes('PK\u0005\u0006');
}

interface Item {
  str?: string;
  hasEOL: boolean;
  width: number;
  height: number;
  /** Matrix of six numbers; the last two are the place. */
  transform: number[];
}

interface Note {
  subtype?: string;
  file?: unknown;
  actions?: unknown;
  unsafeUrl?: string;
  fieldValue?: unknown;
  contentsObj?: { str?: string };
  titleObj?: { str?: string };
}
