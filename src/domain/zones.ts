import type { Day, Moment } from './dates.ts';

/** The calendar day of a moment in an Indonesian time zone. */
export function dayIn(at: Date, zone: keyof typeof offsets): Day {
  return new Date(at.getTime() + offsets[zone] * 3_600_000).toISOString().slice(0, 10);
}

/** A moment as it is written in an Indonesian time zone: "2021-06-30T09:00:00+07:00". */
export function momentIn(at: Date, zone: keyof typeof offsets): Moment {
  const local = new Date(at.getTime() + offsets[zone] * 3_600_000).toISOString().slice(0, 19);
  return `${local}+0${offsets[zone]}:00`;
}

/** Hours ahead of UTC. */
const offsets = { WIB: 7, WITA: 8, WIT: 9 } as const;
