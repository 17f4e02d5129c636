import { expect, test } from 'vitest';
import { partOf } from '../../../src/cli/cards/shard.ts';

test('the parts together are the whole, and none has what another has', () => {
  const items = Array.from({ length: 23 }, (_, i) => i);
  const parts = ['1/5', '2/5', '3/5', '4/5', '5/5'].map((shard) => partOf(shard)(items));
  expect(parts.flat().toSorted((a, b) => a - b)).toEqual(items);
  expect(Math.max(...parts.map((part) => part.length)) - Math.min(...parts.map((part) => part.length))).toBe(
    1,
  );
  expect(partOf(undefined)(items)).toEqual(items);
});

test.each(['0/5', '6/5', '2', 'a/b', '2/', '-1/5'])('%s is no part', (shard) => {
  expect(() => partOf(shard)).toThrow('misalnya: --shard 2/5');
});
