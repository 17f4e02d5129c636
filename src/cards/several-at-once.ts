import { availableParallelism } from 'node:os';
import sharp from 'sharp';

/** Two for each core: while one is being laid out in this thread, others are drawn and encoded in native ones. Each holds about 12 MB. */
export const atOnce = Math.min(16, availableParallelism() * 2);

/** Runs a task for every item, several at once. After a failure no further one is begun; it is thrown once those under way have ended. */
export async function severalAtOnce<T>(
  items: T[],
  task: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const entries = items.entries();
  let failure: { cause: unknown } | undefined;
  const work = async () => {
    for (const [i, item] of entries) {
      if (failure) return;
      await task(item, i).catch((cause: unknown) => {
        failure ??= { cause };
      });
    }
  };
  const threads = sharp.concurrency();
  // Every core is busy as it is; more threads within each picture only wait for each other, a tenth of the time of a card.
  sharp.concurrency(1);
  await Promise.all(Array.from({ length: atOnce }, work));
  sharp.concurrency(threads);
  if (failure) throw failure.cause;
}
