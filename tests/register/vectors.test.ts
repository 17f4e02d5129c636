import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { canonicalJson } from '#src/register/canonical-json.ts';
import { leafHash, prefixRoots } from '#src/register/merkle.ts';

const dir = join(import.meta.dirname, '../fixtures/register');
const expected = JSON.parse(await readFile(join(dir, 'expected.json'), 'utf8')) as {
  canonical: { value: unknown; text: string };
  leaves: string[];
  roots: string[];
};

test('canonical JSON is that of the test vectors', () => {
  expect(canonicalJson(expected.canonical.value)).toBe(expected.canonical.text);
});

test('canonical JSON has the numbers and the order of RFC 8785', () => {
  // RFC 8785, 3.2.2 and 3.2.3.
  expect(canonicalJson({ numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27] })).toBe(
    '{"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27]}',
  );
  expect(canonicalJson({ '€': 1, '\r': 2, '\ufb33': 3, '1': 4, '😀': 5, '\u0080': 6, ö: 7 })).toBe(
    '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
  );
  expect(() => canonicalJson({ a: Number.NaN })).toThrow();
  expect(() => canonicalJson('\ud83d')).toThrow();
});

test('leaves and roots are those of the test vectors', async () => {
  const log = await readFile(join(dir, 'site/register/log.jsonl'), 'utf8');
  const leaves = log.trimEnd().split('\n').map(leafHash);
  expect(leaves.map((leaf) => leaf.toString('hex'))).toEqual(expected.leaves);
  const sizes = leaves.map((_, i) => i + 1);
  expect(prefixRoots(leaves, sizes).map((root) => root.toString('hex'))).toEqual(expected.roots);
});
