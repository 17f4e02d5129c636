import { inflateSync } from 'node:zlib';

/** What a PDF may do by itself, by the names under which it stands in a dictionary (ISO 32000-2, 7.11.4, 12.6.4, 13.6 and annex K), and how people call it. */
const actions: Record<string, string> = {
  JavaScript: 'memuat skrip',
  JS: 'memuat skrip',
  Launch: 'menjalankan program',
  EmbeddedFile: 'memuat berkas lain di dalamnya',
  EmbeddedFiles: 'memuat berkas lain di dalamnya',
  GoToE: 'memuat berkas lain di dalamnya',
  RichMedia: 'memuat media yang dijalankan',
  ImportData: 'mengambil data dari berkas lain',
  SubmitForm: 'mengirim isian ke alamat lain',
  XFA: 'memuat formulir yang dijalankan (XFA)',
};

/** Bytes to which one compressed set of objects may unfold. */
const maxUnfolded = 50_000_000;

/** What a PDF would do by itself, as the words to tell it; undefined when nothing. Names are found however they are written. */
export function pdfAction(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes).toString('latin1');
  // Pictures and page contents are data, in which any sequence of letters may occur; objects may stand compressed in a stream of their own.
  const objects: string[] = [];
  const dictionaries = text.replaceAll(/stream\r?\n([\s\S]*?)endstream/g, (_, data: string, at: number) => {
    const dictionary = text.slice(Math.max(0, text.lastIndexOf(' obj', at)), at);
    if (/\/Type\s*\/ObjStm/.test(plainNames(dictionary))) objects.push(unfold(data));
    return 'stream endstream';
  });
  for (const part of [dictionaries, ...objects])
    for (const [, name = ''] of plainNames(withoutStrings(part)).matchAll(/\/([A-Za-z]+)(?![A-Za-z0-9])/g)) {
      const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
      if (action) return action;
    }
  return undefined;
}

/** Letters of a name may be written as #4a (ISO 32000-2, 7.3.5). */
function plainNames(text: string): string {
  return text.replaceAll(/#([\da-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** A text in brackets may speak of anything. */
function withoutStrings(text: string): string {
  return text.replaceAll(/\((?:\\[\s\S]|[^\\()])*\)/g, '()');
}

function unfold(data: string): string {
  try {
    return inflateSync(Buffer.from(data, 'latin1'), { maxOutputLength: maxUnfolded }).toString('latin1');
  } catch {
    // Compressed otherwise or encrypted: what the parser of the document reports has to do.
    return '';
  }
}
