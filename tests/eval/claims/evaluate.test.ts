import { expect, test, vi } from 'vitest';
import { evaluateClaims } from './evaluate.ts';

// Each run writes, reads and indexes 300 claims.
vi.setConfig({ testTimeout: 120_000 });

/** Slightly under what is reached, so that a change that makes the check worse is noticed. */
const thresholds = { top1: 0.94, top3: 0.97 };

test.each([
  ['the messages it was tuned on', []],
  ['messages that were set aside', ['--unseen']],
])('finds the clarification of %s among 300', async (_, parameters) => {
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
  await evaluateClaims(parameters);
  const lines = log.mock.calls.map(([line]) => JSON.parse(String(line)));
  log.mockRestore();
  const { top1, top3 } = lines.find(({ category }) => category === 'answerable');
  expect(top1).toBeGreaterThanOrEqual(thresholds.top1);
  expect(top3).toBeGreaterThanOrEqual(thresholds.top3);
  for (const line of lines.filter(({ category }) => category)) expect(line.wronglyVerySimilar).toBe(0);
  const { claims, indexGzip } = lines.at(-1);
  expect(claims).toBe(300);
  expect(indexGzip).toBeLessThanOrEqual(12_000);
});
