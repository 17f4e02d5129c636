import { expect, test } from 'vitest';
import { formatBytes, formatNumber, formatShare } from '#src/domain/numbers.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1.000'],
  [601561, '601.561'],
  [204807222, '204.807.222'],
])('%i is grouped as Indonesians write it: %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test.each([
  [0, '0%'],
  [0.5, '50%'],
  [0.5071, '50,7%'],
  [0.49995, '50%'],
  [1, '100%'],
])('the share %d reads %s', (fraction, text) => {
  expect(formatShare(fraction)).toBe(text);
});

test.each([
  [1, '1 kB'],
  [84_000, '84 kB'],
  [84_001, '85 kB'],
  [999_001, '1 MB'],
  [1_000_000, '1 MB'],
  [1_250_000, '1,3 MB'],
  [12_340_000, '12,3 MB'],
])('%i bytes are shown as %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
