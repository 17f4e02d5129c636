import type { DecapConfig } from '../decap-config.ts';
import { type Zone, zoneOf } from '../zone.ts';

/** What aids need to know of the desk's fields. */
export interface DeskFields {
  zone: Zone;
  has(collection: string, name: string): boolean;
  /** Values that a field offers for choice. */
  choices(collection: string, name: string): string[];
}

/** Reads it from the desk's configuration. */
export function deskFieldsOf(config: Pick<DecapConfig, 'collections'>): DeskFields {
  const { collections } = config;
  const fieldsOf = (collection: string) => collections.find(({ name }) => name === collection)?.fields ?? [];
  const field = (collection: string, wanted: string) =>
    fieldsOf(collection).find(({ name }) => name === wanted);
  return {
    zone: zoneOf(config),
    has: (collection, name) => field(collection, name) !== undefined,
    choices: (collection, name) => field(collection, name)?.options?.map(({ value }) => value) ?? [],
  };
}
