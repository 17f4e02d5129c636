/**
 * Per category: hit@n (any relevant post among the first n), recall@n (of at most n relevant) and MRR for each way of searching; for queries
 * without an answer, how many got one all the same.
 */
export function scores(judged: Judged[], top: number): object[] {
  return [...Map.groupBy(judged, ({ category }) => category)].map(([category, queries]) => {
    const unanswerable = queries.filter(({ relevant }) => relevant.length === 0);
    const answerable = queries.filter(({ relevant }) => relevant.length > 0);
    const line: Record<string, unknown> = { category, queries: queries.length };
    for (const way of ways) {
      const figures: Record<string, number> = {};
      if (answerable.length > 0)
        Object.assign(figures, {
          [`hit@${top}`]: mean(answerable.map((one) => hits(one, way, top).length > 0)),
          [`recall@${top}`]: mean(
            answerable.map((one) => hits(one, way, top).length / Math.min(top, one.relevant.length)),
          ),
          mrr: mean(answerable.map((one) => reciprocalRank(one, way))),
        });
      if (unanswerable.length > 0)
        figures['falseAnswers'] = unanswerable.filter(({ results }) => results[way].length > 0).length;
      line[way] = figures;
    }
    line['slowestMs'] = Number(Math.max(...queries.map(({ milliseconds }) => milliseconds)).toFixed(1));
    return line;
  });
}

const ways = ['pagefind', 'first', 'both'] as const;

function hits({ relevant, results }: Judged, way: Way, top: number): string[] {
  return results[way].slice(0, top).filter((id) => relevant.includes(id));
}

function reciprocalRank({ relevant, results }: Judged, way: Way): number {
  const place = results[way].findIndex((id) => relevant.includes(id));
  return place < 0 ? 0 : 1 / (place + 1);
}

function mean(values: (number | boolean)[]): number {
  return Number((values.reduce<number>((sum, value) => sum + Number(value), 0) / values.length).toFixed(3));
}

/** A query with its relevant posts and what each way of searching found, best first. */
export interface Judged {
  q: string;
  category: string;
  relevant: string[];
  /** What the first answer took. */
  milliseconds: number;
  results: Record<Way, string[]>;
}

type Way = (typeof ways)[number];
