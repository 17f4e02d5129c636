import { type Document, isScalar, parseDocument, visit, type YAMLError } from 'yaml';

/** Characters of a line that is read by itself for better advice; nobody writes a longer one by hand. */
const maxLine = 2000;

/**
 * Says a syntax error so that someone who knows Word understands it, with a line to paste where quotation marks mend it. The line counts
 * from the first of `lines`.
 */
export function syntaxProblem(
  error: YAMLError,
  document: Document | undefined,
  lines: string[],
  placeOf: (offset: number) => { line: number; col: number },
): { line: number; message: string } {
  const { line: at, col } = placeOf(error.pos[0]);
  const text = lines[at - 1] ?? '';
  if (error.code === 'TAB_AS_INDENT')
    return {
      line: at,
      message: 'Baris ini diawali tab. Ganti tab dengan spasi (dua spasi untuk setiap tingkat)',
    };
  const quote = unclosedQuote(error, document);
  if (quote) {
    const mark = quote.type === 'QUOTE_DOUBLE' ? '"' : "'";
    return {
      line: placeOf(quote.start).line,
      message: `Tanda kutip yang dibuka di baris ini tidak ditutup. Tambahkan ${mark} di akhir isinya`,
    };
  }
  if (error.code === 'RESOURCE_EXHAUSTION')
    return { line: at, message: 'Isi di sini terlalu bertingkat. Sederhanakan susunannya' };
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && readsWell(text) && text.slice(0, col - 1).trim() !== '')
    // The line reads well by itself: the one below it is pushed in although this one already has its value.
    return indentation(at + 1);
  const above = lines[at - 2] ?? '';
  for (const line of [at, at - 1]) {
    const problem = fieldProblem(lines[line - 1] ?? '');
    if (problem !== undefined) return { line, message: problem };
  }
  if (error.code === 'BAD_INDENT' || isList(text) || isList(above)) return indentation(at);
  return {
    line: at,
    message: `Baris ini tidak terbaca. Tulis nama kolom, titik dua, satu spasi, lalu isinya di antara tanda kutip, misalnya: title: "Rapat koordinasi"`,
  };
}

/** The same line with its value between quotation marks, if that is one that can be read. */
export function quotedLine(line: string): string | undefined {
  const parts = /^(\s*(?:- +)*(?:[\w-]+: +|- +))(.+?)\s*$/.exec(line);
  const [, start = '', written = ''] = parts ?? [];
  if (!parts || /^(\[.*\]|\{.*\})$/.test(written)) return undefined;
  const inner = /^(["'])(.*)\1$/.exec(written)?.[2] ?? written;
  const value = /["\\]/.test(inner) ? `'${inner.replaceAll("'", "''")}'` : `"${inner}"`;
  const paste = `${start.trim()} ${value}`;
  return readsWell(paste) ? paste : undefined;
}

/** What is wrong with a line that should be a field; undefined where it reads well by itself. */
function fieldProblem(text: string): string | undefined {
  const glued = /^(\s*(?:- +)*[\w-]+):(?=[^ \t:/])(.*)$/.exec(text);
  if (glued) return `Spasi setelah titik dua belum ada. Tulis: ${glued[1]?.trim()}: ${glued[2]?.trim()}`;
  const list = /^\s*([\w-]+): +- (.*)$/.exec(text);
  if (list)
    return `Daftar ditulis mulai baris baru di bawah ${list[1]}:, setiap butir diawali dua spasi dan "- ", misalnya "  - ${list[2]}"`;
  if (/[:-]\s/.test(text) && !readsWell(text)) {
    const paste = quotedLine(text);
    if (paste !== undefined)
      return `Isi baris ini memuat tanda yang dibaca sebagai perintah (misalnya : " @ [ {). Tulis di antara tanda kutip: ${paste}`;
  }
  return undefined;
}

function indentation(line: number): { line: number; message: string } {
  return {
    line,
    message:
      'Jumlah spasi di depan baris ini tidak sejajar dengan baris di atasnya. Samakan jumlah spasinya, atau tulis isi di atasnya dalam satu baris di antara tanda kutip',
  };
}

function readsWell(line: string): boolean {
  return line.length <= maxLine && parseDocument(line.trim()).errors.length === 0;
}

function isList(text: string): boolean {
  return /^\s*-( |$)/.test(text);
}

function unclosedQuote(
  error: YAMLError,
  document: Document | undefined,
): { start: number; type: string } | undefined {
  if (error.code !== 'MISSING_CHAR' || !document) return undefined;
  let found: { start: number; type: string } | undefined;
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || !node.type?.startsWith('QUOTE_') || !node.range) return;
      if (node.range[1] === error.pos[0]) found = { start: node.range[0], type: node.type };
    },
  });
  return found;
}
