import { availableParallelism } from 'node:os';

/** As many at once as a build draws: two for each core. */
export const atOnce = availableParallelism() * 2;

/** Tasks per second, `atOnce` of them at a time. */
export async function perSecond(tasks: (() => Promise<unknown>)[]): Promise<number> {
  const start = performance.now();
  let next = 0;
  const work = async () => {
    for (let task = tasks[next++]; task; task = tasks[next++]) await task();
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return (tasks.length / (performance.now() - start)) * 1000;
}

/**
 * Tasks per second for each way to do the same, as the median of several rounds. `cards` gives what a round draws, with one task for each way: every
 * round has cards of its own, as a build draws none twice, and the ways take turns. The first round warms the compiler, and is not counted.
 */
export async function ratesOf<Way extends string>(
  ways: readonly Way[],
  rounds: number,
  cards: (round: number) => Promise<Record<Way, () => Promise<unknown>>[]>,
): Promise<Record<Way, number>> {
  const rates = new Map<Way, number[]>(ways.map((way) => [way, []]));
  for (let round = 0; round <= rounds; round++) {
    const ready = await cards(round);
    for (const way of ways) {
      const rate = await perSecond(ready.map((card) => card[way]));
      if (round > 0) rates.get(way)?.push(rate);
    }
  }
  return Object.fromEntries(ways.map((way) => [way, median(rates.get(way) ?? [])])) as Record<Way, number>;
}

/** The one in the middle. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
