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

// False answers: of 10 queries without one on the island, of 20 on the plain and behind the island, of 30 in the peat, else of 15.
test.each([
  ['everyday', 0],
  ['unseen', 0],
  ['elsewhere', 0],
  ['coast', 1],
  ['hills', 2],
  ['delta', 1],
  ['lake', 2],
  ['peat', 1],
  ['plain', 1],
  ['border', 1],
  ['estuary', 1],
  ['valley', 1],
  ['island', 1],
  ['ridge', 1],
  ['harbour', 6],
  ['marsh', 1],
  ['meadow', 2],
  ['glade', 1],
])('does as well on the %s set', async (set, falseAnswers) => {
  const of = await measured(['--set', set]);
  for (const [category, hit] of Object.entries({
    inflection: 0.96,
    typo: 0.97,
    synonym: 0.95,
    question: 0.92,
  }))
    expect(of(category)['hit@5'], `hit@5 of ${category}`).toBeGreaterThanOrEqual(hit);
  expect(of('none').falseAnswers).toBeLessThanOrEqual(falseAnswers);
});
