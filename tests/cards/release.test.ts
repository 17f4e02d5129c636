import { expect, test } from 'vitest';
import { release } from '#src/cards/release.ts';

test('pixels that have a memory of their own give it back at once', () => {
  const pixels = new Uint8Array(8);
  release(pixels);
  expect(pixels.byteLength).toBe(0);
});

test('a part of a larger memory is left as it is, because others read it', () => {
  const whole = new Uint8Array([1, 2, 3, 4]);
  release(whole.subarray(1, 3));
  expect([...whole]).toEqual([1, 2, 3, 4]);
});
