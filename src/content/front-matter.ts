import type { Problem } from '#src/domain/problem.ts';
import { hiddenCharacters, withoutHidden } from '#src/guards/hidden-character.ts';
import { decodeText } from './decode-text.ts';

/** Bytes. The longest honest post is a tenth of it; beyond, a picture was pasted into the text. */
const maxBytes = 200_000;

/**
 * Cuts a file into its front matter and its text, both with "\n" at the ends of lines and each with the line on which it begins. Invisible
 * characters are told and left out, so that the rest can be judged. Gives a problem instead where the file cannot be cut: wrong encoding, too large,
 * front matter missing or not closed.
 */
export function splitFrontMatter(bytes: Uint8Array, file: string): FrontMatter | Problem {
  const problem = (line: number, message: string): Problem => ({ file, line, field: '', message });
  if (bytes.length > maxBytes)
    return problem(
      1,
      `Berkas ini terlalu besar (${Math.ceil(bytes.length / 1000)} kB, paling besar ${maxBytes / 1000} kB). Simpan gambar di content/media, lalu sebut namanya di sini`,
    );
  const written = decodeText(bytes);
  if (written === undefined)
    return problem(
      1,
      'Berkas ini bukan teks UTF-8. Buka dengan Notepad, pilih Simpan Sebagai, lalu pilih pengodean UTF-8',
    );
  if (written.trim() === '') return problem(1, `Berkas ini kosong. ${startAdvice}`);
  const hidden = hiddenCharacters(written).map(({ line, message }) => problem(line, message));
  const lines = withoutHidden(written).split('\n');
  const cut = cutLines(lines, problem);
  if ('message' in cut) return hidden[0] ?? cut;
  return { ...cut, hidden };
}

function cutLines(
  lines: string[],
  problem: (line: number, message: string) => Problem,
): Omit<FrontMatter, 'hidden'> | Problem {
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

/** A file cut in two. */
export interface FrontMatter {
  yaml: string;
  /** Line of the file on which `yaml` begins. */
  yamlLine: number;
  body: string;
  /** Line of the file on which `body` begins. */
  bodyLine: number;
  /** Invisible characters, which are left out of both. */
  hidden: Problem[];
}
