import { hash } from 'node:crypto';

/** 32 bytes. */
export type Hash = Buffer;

/** Hash of a leaf: SHA-256 of 0x00 and its bytes (RFC 6962, 2.1). */
export function leafHash(leaf: string | Uint8Array): Hash {
  return hash('sha256', Buffer.concat([zero, Buffer.from(leaf)]), 'buffer');
}

/** Hash of two subtrees: SHA-256 of 0x01 and both (RFC 6962, 2.1). */
export function nodeHash(left: Hash, right: Hash): Hash {
  return hash('sha256', Buffer.concat([one, left, right]), 'buffer');
}

/**
 * The Merkle tree of RFC 6962 over leaf hashes. Every level pairs its neighbours and hands an odd last one up unchanged, which gives the same
 * tree as the RFC's recursive definition; with all levels kept, a proof costs its own length only.
 */
export function merkleTree(leaves: Hash[]): MerkleTree {
  const levels = [leaves];
  for (let level = leaves; level.length > 1;) {
    level = Array.from({ length: Math.ceil(level.length / 2) }, (_, i) => {
      const [left, right] = [level[2 * i] as Hash, level[2 * i + 1]];
      return right ? nodeHash(left, right) : left;
    });
    levels.push(level);
  }
  return {
    size: leaves.length,
    root: levels.at(-1)?.[0] ?? hash('sha256', '', 'buffer'),
    inclusionProof(index) {
      if (!(index >= 0 && index < leaves.length)) throw new RangeError(`no leaf ${index}`);
      return levels.slice(0, -1).flatMap((level, height) => level[(index >>> height) ^ 1] ?? []);
    },
  };
}

/**
 * The roots of the trees over the first `sizes[i]` leaves, for sizes in ascending order that are not larger than the number of leaves. It keeps
 * only the roots of the perfect subtrees, so that a thousand checkpoints cost little more than one.
 */
export function prefixRoots(leaves: Hash[], sizes: number[]): Hash[] {
  const peaks: { height: number; root: Hash }[] = [];
  let taken = 0;
  return sizes.map((size) => {
    for (; taken < size; taken++) {
      let peak = { height: 0, root: leaves[taken] as Hash };
      for (let last = peaks.at(-1); last?.height === peak.height; last = peaks.at(-1)) {
        peaks.pop();
        peak = { height: peak.height + 1, root: nodeHash(last.root, peak.root) };
      }
      peaks.push(peak);
    }
    const [last, ...others] = peaks.map(({ root }) => root).reverse();
    return others.reduce((right, left) => nodeHash(left, right), last ?? merkleTree([]).root);
  });
}

/** The tree over some leaves. */
export interface MerkleTree {
  size: number;
  /** Of no leaves: SHA-256 of nothing. */
  root: Hash;
  /** PATH of RFC 6962, 2.1.1. Throws RangeError for a leaf that is not there. */
  inclusionProof: (index: number) => Hash[];
}

const zero = Buffer.from([0]);
const one = Buffer.from([1]);
