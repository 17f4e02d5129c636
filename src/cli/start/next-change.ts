import { dayIn } from '#src/domain/agenda.ts';
import type { Moment } from '#src/domain/dates.ts';
import type { OfficeData } from '#src/schemas/office.ts';

const offsets = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' } as const;

/**
 * When the site must be built again although no file changes: at the next of the given moments of publication, or at the office's next
 * midnight, when agenda items become past. Unix time in milliseconds.
 */
export function nextChange(published: Moment[], zone: OfficeData['timeZone'], at: Date): number {
  const tomorrow = dayIn(new Date(at.getTime() + 86_400_000), zone);
  const midnight = Date.parse(`${tomorrow}T00:00:00${offsets[zone]}`);
  return Math.min(midnight, ...published.map(Date.parse).filter((time) => time > at.getTime()));
}
