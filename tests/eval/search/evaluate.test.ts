import { expect, test, vi } from 'vitest';
import { evaluateSearch } from './evaluate.ts';

/** Slightly under what is reached, so that a change that makes the search worse is noticed. */
const thresholds = {
  exact: { hit: 0.97, recall: 0.85 },
  inflection: { hit: 0.97, recall: 0.88 },
  typo: { hit: 0.95, recall: 0.87 },
  synonym: { hit: 0.9, recall: 0.78 },
  question: { hit: 0.95, recall: 0.8 },
} as const;

test('finds what people ask for, and nothing where there is no answer', async () => {
  const log = vi.spyOn(console, 'log').mockReturnValue(undefined);
  await evaluateSearch([]);
  const lines = log.mock.calls.map(([line]) => JSON.parse(String(line)));
  log.mockRestore();
  const of = (category: string) => lines.find((line) => line.category === category)?.both;
  for (const [category, { hit, recall }] of Object.entries(thresholds)) {
    expect(of(category)['hit@5'], `hit@5 of ${category}`).toBeGreaterThanOrEqual(hit);
    expect(of(category)['recall@5'], `recall@5 of ${category}`).toBeGreaterThanOrEqual(recall);
  }
  expect(of('none').falseAnswers).toBeLessThanOrEqual(2);
});
