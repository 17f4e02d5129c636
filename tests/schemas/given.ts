import type { z } from 'zod';

/** What an editor wrote: a value as YAML gives it. */
export type Written = Record<string, unknown>;

/** "venue.name: Tulis …" for every refusal, in the order in which they are reported. */
export function refusals(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** A copy with one field written otherwise ("adhoc.stages.0.end"), or left out when the value is undefined. Throws when the way leads nowhere. */
export function changed(value: Written, path: string, field: unknown): Written {
  const copy = structuredClone(value);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let place: unknown = copy;
  for (const key of keys) place = Object(place)[key];
  if (typeof place !== 'object' || place === null) throw new Error(`No ${path}`);
  if (field === undefined) Reflect.deleteProperty(place, last);
  else Reflect.set(place, last, field);
  return copy;
}
