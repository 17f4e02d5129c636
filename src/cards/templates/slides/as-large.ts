/** The first of the sizes, from large to small, at which `set` gives something that fits; the last one where none does. */
export async function asLarge<T extends { height: number }>(
  sizes: readonly number[],
  height: number,
  set: (size: number) => Promise<T>,
): Promise<T> {
  const [size = 28, ...smaller] = sizes;
  const found = await set(size);
  return found.height <= height || smaller.length === 0 ? found : asLarge(smaller, height, set);
}

/** Sizes of text on slides, from one that fills a slide to the smallest that is allowed. */
export const textSizes = [60, 54, 50, 46, 42, 39, 36, 34, 32, 30, 28] as const;
