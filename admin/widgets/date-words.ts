import { dayIn, momentIn } from '#src/domain/zones.ts';
import {
  type Day,
  dayOf,
  formatFullDay,
  formatMoment,
  isDay,
  isMoment,
  type Moment,
} from '#src/domain/dates.ts';
import type { Zone } from '../zone.ts';

/**
 * What a date means, in words: the day of the week and the zone, how far away the publication is, whether an end lies before its beginning.
 * `beside` are the fields of the same group. Nothing for what is no date yet.
 */
export function dateWords(
  name: string,
  value: string,
  beside: Record<string, unknown>,
  now: Date,
  zone: Zone,
): DateWords | undefined {
  if (!isDay(value) && !isMoment(value)) return undefined;
  const words = wordsOf(value);
  const beginning = beginnings[name];
  const begun = beginning && beside[beginning];
  if (typeof begun === 'string' && isEarlier(value, begun))
    return { words: `${words}. Lebih awal daripada mulainya: ${wordsOf(begun)}`, isWrong: true };
  if (name !== 'published' || Date.parse(value) <= now.getTime()) return { words, isWrong: false };
  return {
    words: `Baru tampil pada ${words}, ${until(dayOf(momentIn(new Date(value), zone)), dayIn(now, zone))}`,
    isWrong: false,
  };
}

/** The clock in the office's zone, as a field for a date and time takes it ("2021-06-30T09:00"), whatever zone the computer is in. */
export function clockIn(now: Date, zone: Zone): string {
  return momentIn(now, zone).slice(0, 16);
}

/** What to read below a date. */
export interface DateWords {
  words: string;
  isWrong: boolean;
}

/** Fields that end what another begins. */
export const beginnings: Record<string, string> = { end: 'start', to: 'from' };

function wordsOf(value: Moment | Day): string {
  return isDay(value) ? formatFullDay(value) : formatMoment(value);
}

function isEarlier(end: Moment | Day, start: string): boolean {
  return isDay(end) ? isDay(start) && end < start : isMoment(start) && Date.parse(end) < Date.parse(start);
}

/** "3 hari lagi", counted by the calendar. */
function until(day: Day, today: Day): string {
  const days = (Date.parse(day) - Date.parse(today)) / 86_400_000;
  return days === 0 ? 'masih hari ini' : days === 1 ? 'besok' : `${days} hari lagi`;
}

/** Every span among the fields of a group, or of a list's groups, that ends before it begins: "Butir 2: …". */
export function spanProblems(value: unknown): string[] {
  if (Array.isArray(value))
    return value.flatMap((entry, i) => spanProblems(entry).map((problem) => `Butir ${i + 1}: ${problem}`));
  const group = Object(value) as Record<string, unknown>;
  return Object.entries(beginnings).flatMap(([end, start]) => {
    const [last, first] = [String(group[end]), String(group[start])];
    if (!(isDay(last) || isMoment(last)) || !isEarlier(last, first)) return [];
    return [`${wordsOf(last)} lebih awal daripada mulainya, ${wordsOf(first)}`];
  });
}
