import { expect, test } from 'vitest';
import { dialAddress, formatMobile } from '#src/domain/telephone.ts';

test.each([
  ['6281234567890', '+62 812 3456 7890'],
  ['6281200000', '+62 812 0000 0'],
])('%s is written %s, in groups that no line breaks', (digits, written) => {
  expect(formatMobile(digits)).toBe(written.replaceAll(' ', '\u00a0'));
});

test.each([
  ['0762 20069', 'tel:+6276220069'],
  ['(0762) 20-069', 'tel:+6276220069'],
  ['+62 762 20069', 'tel:+6276220069'],
  ['1500123', 'tel:1500123'],
  ['0762 20069 / 20070', undefined],
  ['0762 20069 pada jam kerja', undefined],
])('a phone dials "%s" as %s', (written, address) => {
  expect(dialAddress(written)).toBe(address);
});
