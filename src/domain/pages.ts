/** One page of a long list. */
export interface ListPage<T> {
  items: T[];
  /** 1 is the first. */
  number: number;
  /** How many pages there are; at least 1. */
  of: number;
  /** Addresses of the neighbours. */
  newer: string | undefined;
  older: string | undefined;
}

/** Cuts a list into pages of `size`. The first page lives at `base`, the others at `<base>halaman/<n>/`. */
export function listPages<T>(items: T[], base: string, size: number): ListPage<T>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  const address = (number: number) => {
    if (number < 1 || number > of) return undefined;
    return number === 1 ? base : `${base}halaman/${number}/`;
  };
  return Array.from({ length: of }, (_, i) => ({
    items: items.slice(i * size, (i + 1) * size),
    number: i + 1,
    of,
    newer: address(i),
    older: address(i + 2),
  }));
}
