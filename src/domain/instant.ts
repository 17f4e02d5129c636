import { type Day, isDay, type Moment, zones } from './dates.ts';
import type { OfficeData } from '#src/schemas/office.ts';

/** A point in time for formats that know no bare day: a day begins at midnight in the office's zone. */
export function instantOf(at: Moment | Day, office: Pick<OfficeData, 'timeZone'>): Date {
  return new Date(momentOf(at, office));
}

/** RFC 822 as RSS 2.0 wants it, in the zone in which it was written: "Wed, 30 Jun 2021 09:00:00 +0700". */
export function rfc822(at: Moment | Day, office: Pick<OfficeData, 'timeZone'>): string {
  const moment = momentOf(at, office);
  const local = new Date(`${moment.slice(0, 19)}Z`).toUTCString();
  return local.replace('GMT', moment.slice(19).replace(':', ''));
}

/** RFC 3339 as Atom and JSON Feed want it, in the zone in which it was written: "2021-06-30T09:00:00+07:00". */
export function rfc3339(at: Moment | Day, office: Pick<OfficeData, 'timeZone'>): string {
  return momentOf(at, office);
}

function momentOf(at: Moment | Day, { timeZone }: Pick<OfficeData, 'timeZone'>): Moment {
  if (!isDay(at)) return at;
  const offset = Object.entries(zones).find(([, name]) => name === timeZone)?.[0];
  return `${at}T00:00:00${offset}`;
}
