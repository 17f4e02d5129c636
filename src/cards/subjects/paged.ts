/** Divides items over the fewest pages of at most `most`, as evenly as can be. */
export function paged<T>(items: T[], most: number): T[][] {
  const count = Math.ceil(items.length / most);
  const each = Math.ceil(items.length / Math.max(1, count));
  return Array.from({ length: count }, (_, i) => items.slice(i * each, (i + 1) * each));
}

/** Divides items over pages whose weights together stay within `capacity`; an item heavier than that has a page of its own. */
export function pagedBy<T>(items: T[], weight: (item: T) => number, capacity: number): T[][] {
  const pages: T[][] = [];
  let left = 0;
  for (const item of items) {
    const page = pages.at(-1);
    left -= weight(item);
    if (page && left >= 0) page.push(item);
    else {
      pages.push([item]);
      left = capacity - weight(item);
    }
  }
  return pages;
}
