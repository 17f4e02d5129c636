import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';

/**
 * A saved file with the values of `after` and the comments, quotation marks and order of `before`: Decap writes YAML anew and would drop what
 * people have noted in it and show every line as changed. `after` as it is where `before` cannot be read.
 */
export function keepStyle(before: string, after: string): string {
  const [old, fresh] = [split(before), split(after)];
  const yaml = merge(old.yaml, fresh.yaml);
  return yaml === undefined ? after : `${fresh.opening}${yaml}${fresh.rest}`;
}

/** The YAML of a whole .yml file, or the front matter of a post with what stands around it. */
function split(text: string): { opening: string; yaml: string; rest: string } {
  const [, opening, yaml, rest] = /^(---\r?\n)([\s\S]*?\n)(---[ \t]*(?:\r?\n[\s\S]*)?)$/.exec(text) ?? [];
  if (opening === undefined || yaml === undefined || rest === undefined)
    return { opening: '', yaml: text, rest: '' };
  return { opening, yaml, rest };
}

function merge(before: string, after: string): string | undefined {
  const [document, fresh] = [parseDocument(before), parseDocument(after)];
  if (document.errors.length + fresh.errors.length > 0) return undefined;
  if (!isMap(document.contents) || !isMap(fresh.contents)) return undefined;
  mergeMap(document.contents, fresh.contents);
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return isDeepStrictEqual(parseDocument(text).toJS(), fresh.toJS()) ? text : undefined;
}

function mergeMap(old: YAMLMap, fresh: YAMLMap): YAMLMap {
  old.items = old.items.filter(({ key }) => fresh.has(key));
  for (const pair of fresh.items as Pair<Node, Node>[]) {
    const known = old.items.find(({ key }) => keyOf(key) === keyOf(pair.key)) as Pair<Node, Node> | undefined;
    if (!known) old.items.push(pair);
    else known.value = mergeNode(known.value, pair.value);
  }
  return old;
}

function mergeNode(old: Node | null, fresh: Node | null): Node | null {
  if (isMap(old) && isMap(fresh)) return mergeMap(old, fresh);
  if (isSeq<Node>(old) && isSeq<Node>(fresh)) {
    old.items = fresh.items.map((item, i) => mergeNode(old.items[i] ?? null, item) ?? item);
    return old;
  }
  if (isScalar(old) && isScalar(fresh)) {
    if (old.value === fresh.value) return old;
    if (old.comment) fresh.comment = old.comment;
  }
  return fresh;
}

function keyOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}
