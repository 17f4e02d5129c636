import { expect, test } from 'vitest';
import { codeAddress } from '#src/domain/code-address.ts';
import { readAddress } from '#src/register/checker/address.ts';
import type { Measurement } from '#src/register/checker/compare.ts';
import { changedPlaces, isAmbiguous, judge } from '#src/register/checker/judge.ts';

const host = 'kab-kampar.kpu.go.id';

test('only the office’s own address leads to a card', () => {
  expect(readAddress(codeAddress(host, 'MZF1K79'), host)).toEqual({ kind: 'other' });
  expect(readAddress(codeAddress(host, '0000000'), host)).toEqual({ kind: 'card', code: '0000000' });
  expect(readAddress(`https://${host}/c/000-0000`, host)).toEqual({ kind: 'card', code: '0000000' });
  expect(readAddress(`https://${host}/agenda/`, host)).toEqual({ kind: 'other' });
});

test('look-alike addresses are foreign, and their host is told', () => {
  for (const [address, told] of [
    ['https://kab-kampar.kpu.go.id.example/C/0000000', 'kab-kampar.kpu.go.id.example'],
    ['https://kab-kampar-kpu.go.id/C/0000000', 'kab-kampar-kpu.go.id'],
    ['https://kab-kampar.kpu.go.id:8443/C/0000000', 'kab-kampar.kpu.go.id:8443'],
    ['https://kab-kampar.kpu.go.id@bit.example/C/0000000', 'bit.example'],
    ['javascript:alert(1)', ''],
    ['00020101021126', ''],
  ])
    expect(readAddress(String(address), host)).toEqual({ kind: 'foreign', host: told });
});

const good: Measurement = {
  transform: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  found: 0.98,
  residual: 0.4,
  unlike: 0,
  colour: 5,
  width: 1080,
  blur: 0.6,
  contrast: 0.95,
  saturation: 0.9,
  missing: 0,
  places: [],
  colourPlaces: [],
};

test('what is measured is told in five findings', () => {
  expect(judge(good)).toBe('cocok');
  expect(judge({ ...good, missing: 0.08 })).toBe('terpotong');
  expect(judge({ ...good, residual: 1.2 })).toBe('diubah');
  expect(judge({ ...good, colour: 120 })).toBe('diubah');
  expect(judge({ ...good, found: 0.1 })).toBe('bukan');
  expect(judge({ ...good, unlike: 0.5 })).toBe('bukan');
  expect(judge(undefined)).toBe('bukan');
});

test('a small, soft, black or doubtful picture is neither a match nor a forgery', () => {
  expect(judge({ ...good, width: 420 })).toBe('ragu');
  expect(judge({ ...good, blur: 1.8 })).toBe('ragu');
  expect(judge({ ...good, contrast: 0.15, colour: 90 })).toBe('ragu');
  expect(judge({ ...good, saturation: 0.02 })).toBe('ragu');
  expect(judge({ ...good, residual: 0.8 })).toBe('ragu');
  expect(judge({ ...good, colour: 45 })).toBe('ragu');
  expect(judge({ ...good, width: 420, residual: 1.5 })).toBe('diubah');
});

test('what is furthest beyond its limit is shown first, be it shade or colour', () => {
  const at = (score: number) => ({ left: 0, top: 0, width: 0.1, height: 0.1, score });
  const places = [at(0.78), at(0.72)];
  expect(changedPlaces({ ...good, places, colourPlaces: [at(150)] })).toEqual([at(150), at(0.78)]);
  expect(changedPlaces({ ...good, places: [at(2)], colourPlaces: [at(40)] })).toEqual([at(2), at(40)]);
});

test('a forgery in black and white or nearly black is shown where it was changed, not everywhere', () => {
  const at = (score: number) => ({ left: 0, top: 0, width: 0.1, height: 0.1, score });
  const forged = { ...good, residual: 1.2, places: [at(1.2)], colourPlaces: [at(110)] };
  for (const faded of [{ saturation: 0.02 }, { contrast: 0.15 }]) {
    expect(judge({ ...forged, ...faded })).toBe('diubah');
    expect(changedPlaces({ ...forged, ...faded })).toEqual([at(1.2)]);
  }
});

test('the larger genuine card is fetched only near a limit, and for pictures that show more', () => {
  expect(isAmbiguous(good)).toBe(false);
  expect(isAmbiguous({ ...good, residual: 0.8 })).toBe(true);
  expect(isAmbiguous({ ...good, residual: 0.8, width: 520 })).toBe(false);
  expect(isAmbiguous({ ...good, residual: 2 })).toBe(false);
});
