import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';

/** Where a field stands. */
export interface YamlPlace {
  line: number;
  /** The value as written, with its quotation marks; undefined where nothing is written. */
  given: string | undefined;
}

/** Follows a path through a parsed document as far as it goes. `lineOf` turns an offset in `source` into a line of the file. */
export function placeIn(
  root: Node | null,
  path: PropertyKey[],
  source: string,
  lineOf: (offset: number) => number,
): YamlPlace {
  let node = root;
  let start = root?.range?.[0] ?? 0;
  for (const key of path) {
    const next = step(node, key);
    if (!next) return { line: lineOf(start), given: undefined };
    node = next.value;
    start = next.start;
  }
  const [from, to] = node?.range ?? [0, 0];
  return { line: lineOf(start), given: source.slice(from, to).trim() || undefined };
}

/** A field's place is that of its name, an entry's that of its first character. */
function step(node: Node | null, key: PropertyKey): { value: Node | null; start: number } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return isNode(item) && item.range ? { value: item, start: item.range[0] } : undefined;
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((each) => isScalar(each.key) && each.key.source === String(key));
  if (!pair || !isScalar(pair.key) || !pair.key.range) return undefined;
  return { value: isNode(pair.value) ? pair.value : null, start: pair.key.range[0] };
}
