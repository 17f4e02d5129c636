import type { Problem } from '#src/domain/problem.ts';

/** Bytes. The longest honest post is a tenth of it; beyond, a picture was pasted into the text. */
const maxBytes = 200_000;

/**
 * Cuts a file into its front matter and its text, both with "\n" at the ends of lines and each with the line on which it begins. Gives a
 * problem instead where the file cannot be cut: wrong encoding, control characters, too large, front matter missing or not closed.
 */
export function splitFrontMatter(bytes: Uint8Array, file: string): FrontMatter | Problem {
  const problem = (line: number, message: string): Problem => ({ file, line, field: '', message });
  if (bytes.length > maxBytes)
    return problem(
      1,
      `Berkas ini terlalu besar (${Math.ceil(bytes.length / 1000)} kB, paling besar ${maxBytes / 1000} kB). Simpan gambar di content/media, lalu sebut namanya di sini`,
    );
  const text = decodeText(bytes);
  if (text === undefined)
    return problem(
      1,
      'Berkas ini bukan teks UTF-8. Buka dengan Notepad, pilih Simpan Sebagai, lalu pilih pengodean UTF-8',
    );
  if (text.trim() === '') return problem(1, `Berkas ini kosong. ${startAdvice}`);
  const control = controlCharacter(text);
  if (control) return problem(control.line, control.message);

  const lines = text.split('\n');
  const opening = lines[0] ?? '';
  if (/^---[ \t]*[a-z]+[ \t]*$/i.test(opening))
    return problem(
      1,
      `Baris pertama "${opening.trim()}" tidak diterima, karena dapat menjalankan kode. Tulis --- saja`,
    );
  if (!isFence(opening)) return problem(1, `Baris pertama harus --- saja. ${startAdvice}`);
  const closing = lines.findIndex((line, i) => i > 0 && isFence(line));
  if (closing === -1)
    return problem(
      1,
      'Garis --- penutup belum ada. Tulis --- pada baris sendiri setelah kolom terakhir, sebelum isi',
    );
  return {
    yaml: lines.slice(1, closing).join('\n'),
    yamlLine: 2,
    body: lines.slice(closing + 1).join('\n'),
    bodyLine: closing + 2,
  };
}

const startAdvice = 'Mulai berkas dengan garis ---, kolom-kolomnya, lalu garis --- lagi sebelum isi';

function isFence(line: string): boolean {
  return /^---[ \t]*$/.test(line);
}

/** Text without byte order mark and with "\n" at the ends of lines; undefined when the bytes are not UTF-8. */
function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

/** The first character that no one can see and that breaks feeds (XML 1.0, section 2.2), hides text, or turns its direction (U+202E). */
function controlCharacter(text: string): { line: number; message: string } | undefined {
  const found = /[^\t\n\u0020-\u007E\u00A0-\u202D\u202F-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(text);
  if (!found) return undefined;
  const before = text.slice(0, found.index);
  const near = before
    .slice(before.lastIndexOf('\n') + 1)
    .slice(-20)
    .trim();
  const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  const where = near === '' ? 'di awal baris ini' : `setelah "${near}"`;
  return {
    line: before.split('\n').length,
    message: `Ada karakter tak terlihat (U+${code}) ${where}. Hapus, lalu ketik ulang bagian itu`,
  };
}

/** A file cut in two. */
export interface FrontMatter {
  yaml: string;
  /** Line of the file on which `yaml` begins. */
  yamlLine: number;
  body: string;
  /** Line of the file on which `body` begins. */
  bodyLine: number;
}
