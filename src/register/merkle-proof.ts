import { type Hash, nodeHash } from './merkle.ts';

/**
 * The root to which a leaf's inclusion proof leads in a tree of `size` leaves (RFC 9162, 2.1.3.2); undefined for a proof of the wrong length.
 * The leaf is in the tree when it is the tree's root.
 */
export function rootOfInclusion(index: number, size: number, leaf: Hash, proof: Hash[]): Hash | undefined {
  if (!(index >= 0 && index < size)) return undefined;
  let [place, last, root] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0) return undefined;
    if (place % 2 === 1 || place === last) {
      root = nodeHash(sibling, root);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else root = nodeHash(root, sibling);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 ? root : undefined;
}

function half(number: number): number {
  return Math.floor(number / 2);
}
