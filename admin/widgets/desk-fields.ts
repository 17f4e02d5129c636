import { zones } from '#src/domain/dates.ts';
import type { DecapConfig } from '../decap-config.ts';
import type { Zone } from './date-words.ts';

/** What aids need to know of the desk's fields. */
export interface DeskFields {
  zone: Zone;
  has(collection: string, name: string): boolean;
  /** Values that a field offers for choice. */
  choices(collection: string, name: string): string[];
}

/** Reads it from the desk's configuration. */
export function deskFieldsOf({ collections }: Pick<DecapConfig, 'collections'>): DeskFields {
  const fieldsOf = (collection: string) => collections.find(({ name }) => name === collection)?.fields ?? [];
  const field = (collection: string, wanted: string) =>
    fieldsOf(collection).find(({ name }) => name === wanted);
  const offset = collections.flatMap(({ fields = [] }) => fields).find((one) => one.offset)?.offset;
  return {
    zone: zones[(offset ?? '+07:00') as keyof typeof zones],
    has: (collection, name) => field(collection, name) !== undefined,
    choices: (collection, name) => field(collection, name)?.options?.map(({ value }) => value) ?? [],
  };
}
