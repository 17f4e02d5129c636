import { parseMarkdown } from '#markdown';
import type { Problem } from '#src/domain/problem.ts';
import { nodesOf } from './markdown-nodes.ts';
import { type Breach, breachOf } from './markdown-rules.ts';
import { mdxBreaches } from './mdx.ts';
import { componentOn } from './page-components.ts';

/** Blockquotes and lists on one line. Nobody nests deeper than three; the parser's time grows with the square of it. */
const maxNesting = 20;
/** Characters; the same limit as that of a file. */
const maxLength = 200_000;

/**
 * Every place in a text that may not be published: HTML, code, dangerous or incomplete addresses, pictures from elsewhere. The rules are
 * those of the build (`buildPlugins`). `bodyLine` is the line of the file on which `body` begins. Never throws on any text.
 */
export function guardMarkdown(body: string, kind: 'md' | 'mdx', file: string, bodyLine: number): Problem[] {
  const sound = nestingBreach(body);
  const breaches = sound ? [sound] : kind === 'md' ? markdownBreaches(body, 0) : pageBreaches(body);
  return unrepeated(breaches)
    .sort((a, b) => a.line - b.line)
    .map(({ line, message }) => ({ file, line: bodyLine + line - 1, field: 'isi', message }));
}

function markdownBreaches(body: string, linesBefore: number): Breach[] {
  const breaches: Breach[] = [];
  // Astro takes lines between two such marks for front matter, with a YAML reader that an alias bomb keeps busy for minutes.
  const opening = /^(\s*)(---|\+\+\+)/.exec(body);
  if (opening)
    breaches.push({
      kind: 'other',
      line: linesBefore + (opening[1] ?? '').split(/\r\n?|\n/).length,
      message: `Isi tidak boleh diawali garis ${opening[2]}. Hapus garis itu, atau tulis *** untuk garis pemisah`,
    });
  for (const node of nodesOf(parseMarkdown(body))) {
    const breach = breachOf(node);
    if (breach) breaches.push({ ...breach, line: linesBefore + breach.line });
  }
  return breaches;
}

/** A page is cut at its components and the rest is read as Markdown (`src/content/page-parts.ts`): both views have to be clean. */
function pageBreaches(body: string): Breach[] {
  const { breaches: code, syntax, unread } = mdxBreaches(body);
  if (unread) return code;
  const markdown = pieces(body).flatMap(({ text, linesBefore }) => markdownBreaches(text, linesBefore));
  const codeLines = new Set(code.map(({ line }) => line));
  const all = [...code, ...markdown.filter(({ kind, line }) => kind !== 'html' || !codeLines.has(line))];
  return syntax && !all.some(({ line }) => line === syntax.line) ? [...all, syntax] : all;
}

function pieces(body: string): { text: string; linesBefore: number }[] {
  const found: { text: string; linesBefore: number }[] = [];
  let from = 0;
  const lines = body.split(/\r?\n/);
  for (const [i, line] of [...lines, '<Verdicts />'].entries()) {
    if (!componentOn(line)) continue;
    found.push({ text: lines.slice(from, i).join('\n'), linesBefore: from });
    from = i + 1;
  }
  return found;
}

/** True for a text that is refused before it is parsed, because no honest text is so deep or so long. */
export function isUnreadable(body: string): boolean {
  return nestingBreach(body) !== undefined;
}

function nestingBreach(body: string): Breach | undefined {
  if (body.length > maxLength)
    return {
      kind: 'other',
      line: 1,
      message: `Isi terlalu panjang (${body.length} karakter, paling banyak ${maxLength}). Pecah menjadi beberapa tulisan`,
    };
  const line = body.split(/\r\n?|\n/).findIndex((text) => nesting(text) > maxNesting);
  if (line === -1) return undefined;
  return {
    kind: 'other',
    line: line + 1,
    message:
      'Terlalu banyak tanda > atau butir bertingkat di awal baris ini. Pakai paling banyak tiga tingkat',
  };
}

/** Levels that the beginning of a line opens; a row of the same sign ("- - -") is a rule, not a list in a list. */
function nesting(line: string): number {
  const marks = /^[ \t>*+\-.)\d]*/.exec(line)?.[0].match(/>|[-*+](?=[ \t])|\d+[.)](?=[ \t])/g) ?? [];
  return new Set(marks).size === 1 && marks[0] !== '>' ? 0 : marks.length;
}

/** One message a line for each thing: a tag and its closing tag are one. */
function unrepeated(breaches: Breach[]): Breach[] {
  return [...new Map(breaches.map((breach) => [`${breach.line} ${breach.message}`, breach])).values()];
}
