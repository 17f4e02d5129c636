import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseAllDocuments,
  type YAMLMap,
} from 'yaml';
import type { Problem } from '#src/domain/problem.ts';
import { hiddenCharacters } from '#src/guards/hidden-character.ts';
import { placeIn, type YamlPlace } from './yaml-place.ts';
import { quotedLine, syntaxProblem } from './yaml-syntax.ts';

/** Nothing that an editor writes nests deeper than five levels; a bomb does. */
const maxDepth = 20;
/** Characters. The longest honest file, a recapitulation with every village, has about 60,000. */
const maxLength = 200_000;

/**
 * Reads YAML 1.2 (core schema: dates stay text) of which only the plain part is allowed: fields, lists, text, numbers, true and false.
 * Anchors, aliases, tags, merge keys, repeated fields, further documents and prototype keys are refused. `firstLine` is the line of the
 * file on which `text` begins. With problems the value is undefined. Never throws.
 */
export function parseYaml(text: string, file: string, firstLine: number): ParsedYaml {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lines = source.split('\n');
  const failed = (problem: Finding): ParsedYaml => ({
    value: undefined,
    problems: [{ file, line: firstLine + problem.line - 1, field: '', message: problem.message }],
    place: () => ({ line: firstLine, given: undefined }),
  });
  const whole = wholeProblem(source, lines);
  if (whole) return failed(whole);
  const counter = new LineCounter();
  const documents = [
    ...parseAllDocuments(source, {
      version: '1.2',
      schema: 'core',
      merge: false,
      uniqueKeys: false, // `read` compares in one pass; the parser's own check takes quadratic time
      lineCounter: counter,
      prettyErrors: false,
    }),
  ];
  const [document, next] = documents;
  const error = document?.errors[0];
  const lineOf = (offset: number) => counter.linePos(offset).line;
  if (next) return failed(severalDocuments(lineOf(next.range[0])));
  if (error) return failed(syntaxProblem(error, document, lines, (offset) => counter.linePos(offset)));
  const root = document?.contents ?? null;
  if (isScalar(root) && root.value !== null) return failed(notFields(root, lines, lineOf));

  const problems: Problem[] = [];
  const value = read(
    root,
    '',
    0,
    (node, field, message) => {
      const line = lineOf(node.range?.[0] ?? 0);
      problems.push({ file, line: firstLine + line - 1, field, message: message(lines[line - 1] ?? '') });
    },
    source,
  );
  return {
    value: problems.length > 0 ? undefined : value,
    problems,
    place: (path) => placeIn(root, path, source, (offset) => firstLine + lineOf(offset) - 1),
  };
}

type Report = (node: Node, field: string, message: (line: string) => string) => void;

function read(
  node: ParsedNode | null,
  field: string,
  depth: number,
  report: Report,
  source: string,
): unknown {
  if (!node) return null;
  if (depth > maxDepth) {
    report(node, field, () => `Isi di sini bertingkat lebih dari ${maxDepth}. Sederhanakan susunannya`);
    return undefined;
  }
  if (isAlias(node)) {
    report(node, field, (line) => marked('*', line));
    return undefined;
  }
  if (node.anchor !== undefined) report(node, field, (line) => marked('&', line));
  if (node.tag !== undefined) report(node, field, (line) => marked('!', line));
  if (isSeq(node))
    return node.items.map((item, i) =>
      read(isNode(item) ? (item as ParsedNode) : null, `${field}[${i + 1}]`, depth + 1, report, source),
    );
  if (isMap(node)) return readFields(node, field, depth, report, source);
  if (/^[ \t]*#\S/.test(source.slice(node.range[1]).split('\n', 1)[0] ?? ''))
    report(node, field, (line) => `Tulisan setelah tanda # akan hilang. ${quoteAdvice(line)}`);
  // Between double quotation marks such a character can be written as "\\x1b".
  const hidden = typeof node.value === 'string' ? hiddenCharacters(node.value)[0] : undefined;
  if (hidden) report(node, field, () => hidden.message);
  return node.value;
}

function readFields(
  map: YAMLMap.Parsed,
  field: string,
  depth: number,
  report: Report,
  source: string,
): unknown {
  const fields: Record<string, unknown> = {};
  const seen = new Set<string>();
  for (const pair of map.items) {
    if (!isPair(pair) || !isScalar(pair.key) || pair.key.source === undefined || pair.key.source === '') {
      report(
        isNode(pair.key) ? pair.key : map,
        field,
        () =>
          'Nama kolom tidak terbaca. Tulis nama kolom, titik dua, spasi, lalu isinya, misalnya: title: "Rapat"',
      );
      continue;
    }
    const key = pair.key.source;
    const path = field === '' ? key : `${field}.${key}`;
    const { anchor, tag } = pair.key;
    if (seen.has(key)) report(pair.key, path, () => `Kolom ${key} tertulis dua kali. Hapus salah satunya`);
    else if (key === '<<')
      report(pair.key, path, () => 'Penggabungan dengan << tidak diterima. Tulis setiap kolom satu per satu');
    else if (forbiddenKeys.has(key))
      report(
        pair.key,
        path,
        () => `Nama kolom ${key} tidak diterima karena dapat merusak situs. Hapus baris ini`,
      );
    else if (anchor !== undefined || tag !== undefined)
      report(pair.key, path, (line) => marked(anchor === undefined ? '!' : '&', line));
    else fields[key] = read(pair.value, path, depth + 1, report, source);
    seen.add(key);
  }
  return fields;
}

const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** A value that begins with one of YAML's own signs: meant as text nearly always. */
function marked(sign: '*' | '&' | '!', line: string): string {
  return `Isi yang diawali tanda ${sign} tidak diterima karena dibaca sebagai perintah. ${quoteAdvice(line)}`;
}

function quoteAdvice(line: string): string {
  const paste = quotedLine(line);
  return `Tulis isinya di antara tanda kutip${paste === undefined ? '' : `, misalnya: ${paste}`}`;
}

function wholeProblem(source: string, lines: string[]): Finding | undefined {
  if (source.length > maxLength)
    return {
      line: 1,
      message: `Bagian ini terlalu panjang (${source.length} karakter, paling banyak ${maxLength}). Pecah menjadi beberapa berkas`,
    };
  const content = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  if (lines[content]?.startsWith('%'))
    return { line: content + 1, message: 'Baris yang diawali % tidak diterima. Hapus baris ini' };
  return undefined;
}

function severalDocuments(line: number): Finding {
  return {
    line,
    message:
      'Ada garis --- di tengah berkas, sehingga berkas terbaca sebagai dua. Hapus garis itu, atau pecah menjadi dua berkas',
  };
}

function notFields(root: ParsedNode, lines: string[], lineOf: (offset: number) => number): Finding {
  const line = lineOf(root.range[0]);
  const missing = /^\s*([\w-]+):(?=[^ \t])(.*)$/.exec(lines[line - 1] ?? '');
  const example = missing ? `${missing[1]}: ${missing[2]?.trim()}` : 'title: "Rapat koordinasi"';
  return {
    line,
    message: `Baris ini bukan kolom. Tulis nama kolom, titik dua, satu spasi, lalu isinya, misalnya: ${example}`,
  };
}

interface Finding {
  /** Counted from the first line of the YAML. */
  line: number;
  message: string;
}

/** What was read, and where each field stands. */
export interface ParsedYaml {
  /** Plain objects, lists, text, numbers, booleans and null; undefined when there are problems. */
  value: unknown;
  problems: Problem[];
  /** The line of a field in the file and its value as written there; for a field that is missing, the line of what it belongs to. */
  place: (path: PropertyKey[]) => YamlPlace;
}
