import { expect, test } from 'vitest';
import { claimsOf } from '#src/claims/claim-index.ts';
import { limits, makeClaimIndex, sizeOf } from '#src/claims/make-claim-index.ts';
import { createRandom } from '../bench/random.ts';
import { clarification } from './clarifications.ts';

test('keeps claim, variants, verdict and address, the newest first', () => {
  const old = clarification('Kabar yang lama sekali', { firstSeen: '2020-02-02', verdict: 'menyesatkan' });
  const young = clarification('Kabar yang baru', {
    variants: ['Kabar\nyang segar', 'Kabar hangat'],
    sample: true,
  });
  const [first, second] = claimsOf(makeClaimIndex([old, young], []));
  expect(first).toMatchObject({
    text: 'Kabar yang baru',
    variants: ['Kabar yang segar', 'Kabar hangat'],
    sample: true,
  });
  expect(second).toMatchObject({
    url: `/klarifikasi/${old.id}/`,
    verdict: 'menyesatkan',
    day: '2020-02-02',
    sample: false,
  });
});

test('tells the day of publication when the address has another', () => {
  const post = clarification('Kabar dari arsip lama', { published: '2024-05-06T08:00:00+07:00' });
  expect(claimsOf(makeClaimIndex([post], []))[0]?.day).toBe('2024-05-06');
});

test('leaves out what the office took back', () => {
  const post = clarification('Kabar yang ditarik', {
    withdrawn: { date: '2024-02-01', note: 'Salah orang.' },
  });
  expect(claimsOf(makeClaimIndex([post], []))).toEqual([]);
});

test('stays within its bytes with the longest claims, and keeps the beginning of each', () => {
  const random = createRandom(7);
  const word = () =>
    Array.from({ length: random.integer(3, 9) }, () => 'aiueobdgklmnprst'[random.integer(0, 15)]).join('');
  const posts = Array.from({ length: 300 }, (_, at) =>
    clarification(Array.from({ length: 60 }, word).join(' ').slice(0, 600), { id: `2024-01-01-kabar-${at}` }),
  );
  const index = makeClaimIndex(posts, []);
  expect(sizeOf(index)).toBeLessThanOrEqual(limits.bytesPerClaim * 300 * 1.05);
  for (const { text } of claimsOf(index)) expect(text.length).toBeGreaterThanOrEqual(20);
});
