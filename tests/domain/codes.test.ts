import { expect, test } from 'vitest';
import { alphabet, checkCharacter, isCode, normalizeCode } from '#src/domain/code-check.ts';
import type { CodeSubject } from '#src/domain/code-from-hash.ts';
import { assignCodes, subjectKey } from '#src/domain/codes.ts';

const subjects = (count: number): CodeSubject[] =>
  Array.from({ length: count }, (_, i) => ({
    kind: 'agenda',
    id: `rapat-${i}`,
    outlet: 'square',
    slide: 0,
    edition: '0',
  }));

test('a code is seven characters of Crockford’s base32, the last one its check character', () => {
  for (const code of assignCodes(subjects(500))) {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{7}$/);
    expect(isCode(code)).toBe(true);
  }
});

test('every wrong character is found', () => {
  for (const code of assignCodes(subjects(20)))
    for (let at = 0; at < 7; at++)
      for (const other of alphabet)
        if (other !== code[at]) expect(isCode(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
});

test('nearly every swap of neighbours is found', () => {
  const swaps = assignCodes(subjects(300)).flatMap((code) =>
    [0, 1, 2, 3, 4, 5]
      .filter((at) => code[at] !== code[at + 1])
      .map((at) => code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2)),
  );
  expect(swaps.filter(isCode).length / swaps.length).toBeLessThan(0.01);
});

test('a code stays the same from build to build', () => {
  const [code] = assignCodes([
    { kind: 'clarification', id: '2019-01-03-kontainer', outlet: 'square', slide: 0, edition: '0' },
  ]);
  expect(code).toBe('9DAZ8EG');
});

test('each part of what a code stands for changes it', () => {
  const subject = { kind: 'agenda', id: 'rapat', outlet: 'square', slide: 0, edition: '0' };
  const others = [{ kind: 'faq' }, { id: 'rapat-2' }, { outlet: 'facebook' }, { slide: 1 }, { edition: '1' }];
  expect(new Set(assignCodes([subject, ...others.map((other) => ({ ...subject, ...other }))])).size).toBe(6);
});

test('of two that collide the earlier keeps its code, and later ones do not move it', () => {
  const subject = { kind: 'agenda', id: 'rapat', outlet: 'square', slide: 0, edition: '0' };
  const [alone] = assignCodes([subject]);
  const [first, second, third] = assignCodes([subject, subject, subject]);
  expect(first).toBe(alone);
  expect(new Set([first, second, third]).size).toBe(3);
  expect(assignCodes([...subjects(50), subject]).slice(0, 50)).toEqual(assignCodes(subjects(50)));
});

test('what was issued keeps its code, and nothing else ever gets it', () => {
  const [old, fresh] = subjects(2) as [CodeSubject, CodeSubject];
  const [taken = ''] = assignCodes([fresh]);
  const issued = new Map([[subjectKey(old), taken]]);
  const codes = assignCodes([fresh, old], issued);
  expect(codes[1]).toBe(taken);
  expect(codes[0]).not.toBe(taken);
});

test('a typed code is read as it was meant', () => {
  expect(normalizeCode(' mzf1-k7q ')).toBe('MZF1K7Q');
  expect(normalizeCode('OIL')).toBe('011');
});

test('the check character of Luhn mod 32 is the one that makes the sum a multiple of 32', () => {
  // 0, 0, 0, 0, 0, 1 doubled is 2; 32 - 2 is 30, "Y".
  expect(checkCharacter('000001')).toBe('Y');
});
