import { expect, test } from 'vitest';
import { leafHash, merkleTree, prefixRoots } from '#src/register/merkle.ts';
import { rootOfInclusion } from '#src/register/merkle-proof.ts';

// The test vectors of Google's certificate-transparency implementation, used by most others too
// (https://github.com/transparency-dev/merkle, testonly/constants.go).
const inputs = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => leafHash(Buffer.from(hex, 'hex')));
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const leaves = (count: number) => Array.from({ length: count }, (_, i) => leafHash(`leaf ${i}`));
const treeOf = (count: number) => merkleTree(leaves(count));

test('the empty tree has the hash of nothing', () => {
  expect(merkleTree([]).root.toString('hex')).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );
});

test.for(roots.map((root, i) => [i + 1, root] as const))('the root of %i known leaves', ([size, root]) => {
  expect(merkleTree(inputs.slice(0, size)).root.toString('hex')).toBe(root);
});

test('every leaf of every tree up to 40 is proved, and no other leaf passes with its proof', () => {
  for (let size = 1; size <= 40; size++) {
    const tree = treeOf(size);
    for (let i = 0; i < size; i++) {
      const proof = tree.inclusionProof(i);
      expect(rootOfInclusion(i, size, leafHash(`leaf ${i}`), proof)).toEqual(tree.root);
      expect(rootOfInclusion(i, size, leafHash('another'), proof)).not.toEqual(tree.root);
      if (size > 1)
        expect(rootOfInclusion((i + 1) % size, size, leafHash(`leaf ${i}`), proof)).not.toEqual(tree.root);
    }
  }
});

test('the roots of all prefixes are those of their trees', () => {
  const sizes = Array.from({ length: 70 }, (_, i) => i);
  expect(prefixRoots(leaves(70), sizes)).toEqual(sizes.map((size) => treeOf(size).root));
});
