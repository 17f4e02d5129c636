import { leafHash, prefixRoots } from '../merkle.ts';

/** Root of the tree over the first `size` entries; undefined where the log is shorter. */
export type Roots = (size: number) => Buffer | undefined;

/** All roots that will be asked for in one pass over the log. */
export function rootsOf(lines: string[], sizes: number[]): Roots {
  const ascending = [...new Set(sizes)].filter((size) => size <= lines.length).sort((a, b) => a - b);
  const roots = prefixRoots(lines.map(leafHash), ascending);
  const known = new Map(ascending.map((size, i) => [size, roots[i]]));
  return (size) => known.get(size);
}
