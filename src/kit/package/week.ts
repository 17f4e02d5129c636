import { type Day, formatDaySpan } from '#src/domain/dates.ts';

/** The ISO 8601 week of a day, "2026-W48": weeks begin on Monday, and the first holds the year's first Thursday. */
export function weekOf(day: Day): string {
  const thursday = at(day, 4 - weekday(day));
  const year = thursday.slice(0, 4);
  const days = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / 86_400_000;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}

/** Monday to Sunday of the week of a day: "23–29 November 2026". */
export function formatWeek(day: Day): string {
  return formatDaySpan(at(day, 1 - weekday(day)), at(day, 7 - weekday(day)));
}

/** 1 is Monday, 7 is Sunday. */
function weekday(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

function at(day: Day, daysLater: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + daysLater * 86_400_000).toISOString().slice(0, 10);
}
