import { expect, test, vi } from 'vitest';
import { evaluateSearch } from './evaluate.ts';

// Each set makes a Pagefind index of its own.
vi.setConfig({ testTimeout: 120_000 });

/** Slightly under what is reached, so that a change that makes the search worse is noticed. */
const thresholds = {
  exact: { hit: 0.97, recall: 0.94 },
  inflection: { hit: 0.97, recall: 0.9 },
  typo: { hit: 0.97, recall: 0.92 },
  synonym: { hit: 0.93, recall: 0.88 },
  question: { hit: 0.97, recall: 0.89 },
} as const;

async function measured(parameters: string[]) {
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
  await evaluateSearch(parameters);
  const lines = log.mock.calls.map(([line]) => JSON.parse(String(line)));
  log.mockRestore();
  return (category: string) => lines.find((line) => line.category === category)?.both;
}

test('finds what people ask for, and nothing where there is no answer', async () => {
  const of = await measured([]);
  for (const [category, { hit, recall }] of Object.entries(thresholds)) {
    expect(of(category)['hit@5'], `hit@5 of ${category}`).toBeGreaterThanOrEqual(hit);
    expect(of(category)['recall@5'], `recall@5 of ${category}`).toBeGreaterThanOrEqual(recall);
  }
  expect(of('none').falseAnswers).toBeLessThanOrEqual(2);
});

// False answers of 15 queries without one; 30, 20 and 10 with the peat's, the plain's and the island's.
test.each([
  ['everyday', 1],
  ['unseen', 1],
  ['elsewhere', 1],
  ['coast', 1],
  ['hills', 2],
  ['delta', 2],
  ['lake', 4],
  ['peat', 4],
  ['plain', 3],
  ['border', 2],
  ['estuary', 6],
  ['valley', 3],
  ['island', 2],
])('does as well on the %s set', async (set, falseAnswers) => {
  const of = await measured(['--set', set]);
  for (const [category, hit] of Object.entries({
    inflection: 0.96,
    typo: 0.97,
    synonym: 0.94,
    question: 0.92,
  }))
    expect(of(category)['hit@5'], `hit@5 of ${category}`).toBeGreaterThanOrEqual(hit);
  expect(of('none').falseAnswers).toBeLessThanOrEqual(falseAnswers);
});
