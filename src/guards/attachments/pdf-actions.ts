import { strFromU8, strToU8, Unzlib } from 'fflate';
import { pdfCode } from './pdf-code.ts';

/** What a PDF may do by itself, by the names under which it stands in a dictionary (ISO 32000-2, 7.11.4, 12.6.4, 13.6 and annex K), and how people call it. */
const actions: Record<string, string> = {
  JavaScript: 'memuat skrip',
  JS: 'memuat skrip',
  Launch: 'menjalankan program',
  EmbeddedFile: 'memuat berkas lain di dalamnya',
  EmbeddedFiles: 'memuat berkas lain di dalamnya',
  GoToE: 'memuat berkas lain di dalamnya',
  GoToR: 'membuka berkas lain',
  RichMedia: 'memuat media yang dijalankan',
  Rendition: 'memuat media yang dijalankan',
  ImportData: 'mengambil data dari berkas lain',
  SubmitForm: 'mengirim isian ke alamat lain',
  XFA: 'memuat formulir yang dijalankan (XFA)',
};

/** Bytes to which the compressed objects of a document may unfold. */
const maxUnfolded = 50_000_000;

/** What a PDF would do by itself, as the words to tell it; undefined when nothing. Names are found however they are written. */
export function pdfAction(bytes: Uint8Array): string | undefined {
  const { code, streams } = pdfCode(strFromU8(bytes, true));
  const parts = [code];
  let unfolded = 0;
  // Pictures and page contents are data, in which any sequence of letters may occur; objects may stand compressed in a stream of their own.
  for (const { dictionary, data } of streams) {
    if (!/\/Type\s*\/ObjStm/.test(plainNames(dictionary))) continue;
    const objects = unfold(data);
    unfolded += objects?.length ?? 0;
    if (objects === undefined || unfolded > maxUnfolded) return 'memuat bagian yang tidak dapat diperiksa';
    parts.push(pdfCode(objects).code);
  }
  for (const part of parts)
    for (const [, name = ''] of plainNames(part).matchAll(/\/([A-Za-z]+)(?![A-Za-z0-9])/g)) {
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

/** One character a byte; undefined for what is compressed otherwise, encrypted or too large. */
function unfold(data: string): string | undefined {
  const bytes = strToU8(data, true);
  const parts: string[] = [];
  let size = 0;
  const inflate = new Unzlib((part) => {
    size += part.length;
    parts.push(strFromU8(part, true));
  });
  try {
    // Bit by bit, so that a bomb is noticed before it has unfolded.
    for (let at = 0; at < bytes.length && size <= maxUnfolded; at += 4096)
      inflate.push(bytes.subarray(at, at + 4096));
  } catch {
    return undefined;
  }
  return size === 0 || size > maxUnfolded ? undefined : parts.join('');
}
