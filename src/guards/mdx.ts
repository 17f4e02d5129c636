import type { MdastNode } from 'satteri';
import { parsePage } from '#markdown';
import { PageSyntaxError } from '#src/domain/markdown/page-syntax-error.ts';
import { nodesOf } from './markdown-nodes.ts';
import type { Breach } from './markdown-rules.ts';
import { componentOn, pageComponents } from './page-components.ts';
import { htmlMessage } from './raw-html.ts';

/** Signs that may begin code; the parser's time grows with the square of their number. */
const maxSigns = 1000;

/**
 * What a page (.mdx) may not hold beyond the rules for Markdown: code, and components other than the allowed ones alone on a line. When the
 * page cannot be read as MDX, `syntax` says where; one with too many signs is left unread.
 */
export function mdxBreaches(body: string): { breaches: Breach[]; syntax?: Breach; unread?: true } {
  const lines = body.split(/\r\n?|\n/);
  const crowd = body.match(/[{<&]/g) ?? [];
  if (crowd.length > maxSigns)
    return {
      breaches: [
        {
          kind: 'other',
          line: 1,
          message: `Halaman ini memuat ${crowd.length} tanda {, <, atau & (paling banyak ${maxSigns}). Pecah menjadi beberapa halaman`,
        },
      ],
      unread: true,
    };
  let root: MdastNode;
  try {
    root = parsePage(body);
  } catch (error) {
    if (!(error instanceof PageSyntaxError)) throw error;
    return { breaches: [], syntax: syntaxBreach(error, lines) };
  }
  const top = new Set('children' in root ? root.children : []);
  const breaches: Breach[] = [];
  const placed = new Set<number>();
  for (const node of nodesOf(root)) {
    const line = node.position?.start.line ?? 1;
    const message = nodeMessage(node);
    if (message !== undefined) breaches.push({ kind: 'other', line, message });
    else if (node.type === 'mdxJsxFlowElement' && top.has(node) && componentOn(lines[line - 1] ?? ''))
      placed.add(line);
    else if (isElement(node)) breaches.push({ kind: 'other', line, message: alone(node.name ?? '') });
  }
  // Such a line inside a code block: the page is cut there, and the rest of the block would be read as Markdown.
  for (const [i, text] of lines.entries()) {
    const name = componentOn(text);
    if (name && !placed.has(i + 1)) breaches.push({ kind: 'other', line: i + 1, message: alone(name) });
  }
  return { breaches };
}

function nodeMessage(node: MdastNode): string | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return 'Baris yang diawali kata import atau export terbaca sebagai kode dan tidak diterima. Mulai baris dengan kata lain, atau hapus baris ini';
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return `Tulisan di antara { } terbaca sebagai kode dan tidak diterima. Hapus tanda { }, atau ganti dengan ( )`;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementMessage(node.name ?? '', node.attributes.length > 0);
    default:
      return undefined;
  }
}

function elementMessage(name: string, hasAttributes: boolean): string | undefined {
  if (/^[a-z][a-z0-9-]*$/.test(name)) return htmlMessage(`<${name}>`);
  if (!pageComponents.some((known) => known === name))
    return `Komponen <${name}> tidak dikenal. Yang dapat dipakai: ${pageComponents.map((known) => `<${known} />`).join(', ')}`;
  if (hasAttributes) return `Komponen ${name} tidak menerima keterangan tambahan. Tulis <${name} /> saja`;
  return undefined;
}

function alone(name: string): string {
  return `Komponen ${name} harus berdiri sendiri pada satu baris di luar daftar, kutipan, dan blok kode: <${name} />`;
}

function isElement(node: MdastNode) {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function syntaxBreach({ line: at, column }: PageSyntaxError, lines: string[]): Breach {
  const line = Math.min(Math.max(at, 1), lines.length);
  return { kind: 'other', line, message: syntaxMessage(lines[line - 1] ?? '', column - 1) };
}

function syntaxMessage(text: string, column: number): string {
  const rest = text.slice(column);
  if (rest.startsWith('<!--')) return 'Komentar <!-- --> tidak diterima di halaman. Hapus komentarnya';
  if (/^<(?:https?:|mailto:|[^\s<>@]+@)/.test(rest))
    return 'Alamat di antara < > tidak terbaca di halaman. Tulis [teks](https://alamat)';
  if (/[{}]/.test(text) && !rest.startsWith('<'))
    return 'Tanda { atau } terbaca sebagai kode. Hapus, atau ganti dengan ( )';
  return 'Tanda < di baris ini terbaca sebagai awal kode. Tulis dengan kata ("kurang dari"), atau tulis \\<, misalnya: usia \\< 17 tahun';
}
