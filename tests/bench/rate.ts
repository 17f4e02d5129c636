import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { severalAtOnce } from '#src/cards/several-at-once.ts';

/** Tasks per second, as many at once as a build draws, whatever they do. */
export async function perSecond(tasks: (() => Promise<unknown>)[]): Promise<number> {
  const start = performance.now();
  await severalAtOnce(tasks, async (task) => void (await task()));
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
    // What making ready leaves behind, hundreds of megabytes of pixels, is no way's own to clear away; and each comes first in its turn.
    collectGarbage();
    const first = round % ways.length;
    for (const way of [...ways.slice(first), ...ways.slice(0, first)]) {
      const rate = await perSecond(ready.map((card) => card[way]));
      if (round > 0) rates.get(way)?.push(rate);
    }
  }
  return Object.fromEntries(ways.map((way) => [way, median(rates.get(way) ?? [])])) as Record<Way, number>;
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** The one in the middle. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
