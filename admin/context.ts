import { zones } from '#src/domain/dates.ts';
import type { District, Topic } from '#src/schemas/catalogues.ts';
import type { OfficeData } from '#src/schemas/office.ts';

/** What the desk must know of the content to offer it for choice. */
export interface DeskContext {
  topics: Pick<Topic, 'id' | 'name'>[];
  districts: Pick<District, 'code' | 'name'>[];
  recapitulationIds: string[];
  /** Offset of the office's zone, "+07:00". */
  offset: string;
}

/** "+07:00" of "WIB". */
export function offsetOf(zone: OfficeData['timeZone']): string {
  return Object.entries(zones).find(([, name]) => name === zone)?.[0] ?? '+07:00';
}

/** Labels of the topics by id. */
export function topicOptions({ topics }: DeskContext): Record<string, string> {
  return Object.fromEntries(topics.map(({ id, name }) => [id, name]));
}

/** Names of the kecamatan by code. */
export function districtOptions({ districts }: DeskContext): Record<string, string> {
  return Object.fromEntries(districts.map(({ code, name }) => [code, name]));
}
