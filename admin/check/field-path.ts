import type { DecapField } from '../decap-config.ts';

/** ["stages", 1, "end"] of "stages[2].end"; reports count entries from 1. */
export function pathOf(field: string): (string | number)[] {
  return [...field.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, place]) =>
    place ? Number(place) - 1 : name,
  );
}

/** How an editor knows a field: "Tahap 2 › Selesai". */
export function labelOf(field: string, fields: DecapField[]): string {
  const words: string[] = [];
  let here: DecapField[] | undefined = fields;
  for (const key of pathOf(field)) {
    if (typeof key === 'number') {
      words.push(`${words.pop() ?? ''} ${key + 1}`.trim());
      continue;
    }
    const found: DecapField | undefined = here?.find(({ name }) => name === key);
    words.push(found?.label ?? key);
    here = found?.fields;
  }
  return words.join(' › ');
}
