import { expect, test } from 'vitest';
import { knownCode, noCode } from '#admin/previews/cards/code.ts';
import { isCode, normalizeCode } from '#src/domain/code-check.ts';
import { assignCodes } from '#src/domain/codes.ts';

const subject = { kind: 'agenda', id: '2021-12-30-pleno', outlet: 'square', slide: 0, edition: '0' };

test('the preview of a published card bears its code', async () => {
  const [code = ''] = assignCodes([subject]);
  expect(await knownCode(subject, new Set(['AAAAAAA', code]))).toBe(code);
});

test('so does one whose code was taken before', async () => {
  const [first = ''] = assignCodes([subject]);
  const [second = ''] = assignCodes([subject], new Map([['another', first]]));
  expect(second).not.toBe(first);
  expect(await knownCode(subject, new Set([second]))).toBe(second);
});

test('a card that was never published, and one of a new edition, bear a word that can be no code', async () => {
  const [code = ''] = assignCodes([subject]);
  expect(await knownCode({ ...subject, edition: '1' }, new Set([code]))).toBe(noCode);
  expect(await knownCode(subject, new Set())).toBe(noCode);
  expect(isCode(noCode)).toBe(false);
  expect(isCode(normalizeCode(noCode))).toBe(false);
});
