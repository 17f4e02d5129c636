import { zones } from '#src/domain/dates.ts';
import type { DecapConfig } from './decap-config.ts';

/** The office's zone, which the desk's date fields carry as their offset (admin/fields.ts). */
export function zoneOf({ collections }: Pick<DecapConfig, 'collections'>): Zone {
  const offset = collections.flatMap(({ fields = [] }) => fields).find((one) => one.offset)?.offset;
  return zones[(offset ?? '+07:00') as keyof typeof zones];
}

/** Name of an Indonesian time zone. */
export type Zone = (typeof zones)[keyof typeof zones];
