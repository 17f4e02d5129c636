/** ISO 8601 date: "2021-06-30". */
export type Day = string;
/** ISO 8601 date-time with one of Indonesia's offsets: "2021-06-30T09:00:00+07:00". */
export type Moment = string;

/** Indonesia's time zones by offset (Keppres 41/1987). Times are shown in the zone in which they were written. */
export const zones = { '+07:00': 'WIB', '+08:00': 'WITA', '+09:00': 'WIT' } as const;

/** Indonesian names of the months, January first. */
export const monthNames = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** Indonesian names of the days of the week, Sunday first. */
export const weekdayNames = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

/** True for a date of the calendar: "2024-02-29" is one, "2026-02-30" is not. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** True for an existing date and time with an Indonesian offset. Fractions of a second are not taken. */
export function isMoment(text: string): boolean {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d):(\d\d)(\+0[789]:00)$/.exec(text);
  if (!match) return false;
  const [, day = '', hour = '', minute = '', second = ''] = match;
  return isDay(day) && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
}

/** The date of a moment in its own zone: "2021-06-30". */
export function dayOf(moment: Moment | Day): Day {
  return moment.slice(0, 10);
}

/** Parts of a date for people: { weekday: "Rabu", date: 30, month: "Juni", year: 2021 }. */
export function dateParts(moment: Moment | Day): {
  weekday: string;
  date: number;
  month: string;
  year: number;
} {
  const day = dayOf(moment);
  const weekday = weekdayNames[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  const month = monthNames[Number(day.slice(5, 7)) - 1] ?? '';
  return { weekday, date: Number(day.slice(8)), month, year: Number(day.slice(0, 4)) };
}

/** "30 Juni 2021". */
export function formatDay(moment: Moment | Day): string {
  const { date, month, year } = dateParts(moment);
  return `${date} ${month} ${year}`;
}

/** "Rabu, 30 Juni 2021". */
export function formatFullDay(moment: Moment | Day): string {
  return `${dateParts(moment).weekday}, ${formatDay(moment)}`;
}

/** "09.00 WIB": PUEBI separates hours and minutes with a full stop. */
export function formatTime(moment: Moment): string {
  return `${clock(moment)} ${zoneName(moment)}`;
}

/** "Rabu, 30 Juni 2021 pukul 09.00 WIB". */
export function formatMoment(moment: Moment): string {
  return `${formatFullDay(moment)} pukul ${formatTime(moment)}`;
}

/**
 * A span for people, as short as it stays clear: "Rabu, 30 Juni 2021 pukul 09.00–12.00 WIB", "9–11 Mei 2024",
 * "30 Desember 2021–2 Januari 2022". With `allDay` only the dates count.
 */
export function formatSpan(start: Moment, end: Moment | undefined, allDay: boolean): string {
  if (!end || end === start) return allDay ? formatFullDay(start) : formatMoment(start);
  if (dayOf(start) === dayOf(end)) {
    if (allDay) return formatFullDay(start);
    const from = zoneName(start) === zoneName(end) ? clock(start) : formatTime(start);
    return `${formatFullDay(start)} pukul ${from}–${formatTime(end)}`;
  }
  if (allDay) return formatDaySpan(start, end);
  return `${formatMoment(start)} sampai ${formatMoment(end)}`;
}

/** "9–11 Mei 2024", "30 Mei–2 Juni 2024" or "30 Desember 2021–2 Januari 2022". */
export function formatDaySpan(start: Moment | Day, end: Moment | Day): string {
  const [a, b] = [dateParts(start), dateParts(end)];
  if (dayOf(start) === dayOf(end)) return formatDay(start);
  if (a.year !== b.year) return `${formatDay(start)}–${formatDay(end)}`;
  if (a.month !== b.month) return `${a.date} ${a.month}–${formatDay(end)}`;
  return `${a.date}–${formatDay(end)}`;
}

function clock(moment: Moment): string {
  return moment.slice(11, 16).replace(':', '.');
}

function zoneName(moment: Moment): string {
  return zones[moment.slice(-6) as keyof typeof zones] ?? '';
}
