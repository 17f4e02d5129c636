import { expect, test } from 'vitest';
import { maskIdentityNumbers } from '#src/guards/personal/mask-numbers.ts';

// Put together here, so that no such number stands in a file.
const nik = ['1401', '0241', '0190', '0001'];

test.each([
  [`NIK saya ${nik.join('')}, tolong`, 'NIK saya 1401************, tolong'],
  [`NIK ${nik.join(' ')}`, 'NIK 1401 **** **** ****'],
  [`KK: ${nik.join('-')}!`, 'KK: 1401-****-****-****!'],
  [`NIK ${nik.join('').replace('1', '１')}`, 'NIK 1401************'],
  [`a\nNIK ${nik.join('')}\nb`, 'a\nNIK 1401************\nb'],
])('masks %j', (text, masked) => {
  expect(maskIdentityNumbers(text)).toEqual({ text: masked, found: 1 });
});

test.each(['7 kontainer, 70.000.000 surat suara ①', '', 'Rp 1.000.000.000.000.000'])(
  'leaves %j alone',
  (text) => {
    expect(maskIdentityNumbers(text)).toEqual({ text, found: 0 });
  },
);
