import ical, { escape as escapeText, type ICalEventData, ICalEventStatus } from 'ical-generator';
import type { AgendaStatus } from '#src/domain/categories.ts';
import { dayOf } from '#src/domain/dates.ts';
import { markedTitle } from '#src/domain/marked-title.ts';
import { type Agenda, lastChange, revisionOf } from '#src/domain/post.ts';
import type { OfficeData } from '#src/schemas/office.ts';
import { instantOf } from '#src/domain/instant.ts';

/**
 * The agenda as an iCalendar file (RFC 5545). Times are in UTC, which every calendar turns into its owner's zone; items that last all day
 * are dates without a zone. Nothing depends on the clock or the zone of the machine. The calendar is called
 * "Agenda" and `whose` it is.
 */
export function calendar(
  agenda: Agenda[],
  office: OfficeData,
  urlOf: (item: Agenda) => string,
  whose = office.shortName,
): string {
  const file = ical({
    prodId: { company: 'Suluh', product: 'Agenda', language: 'ID' },
    // ical-generator escapes the texts of events, but not the name of the calendar.
    name: escapeText(clean(`Agenda ${whose}`), false),
    url: new URL('/agenda/', office.site).href,
    events: agenda.map((item) => eventOf(item, office, urlOf(item))),
  });
  // RFC 5545, 3.1: every line ends with CRLF, the last one too.
  return `${file.toString()}\r\n`;
}

function eventOf(item: Agenda, office: OfficeData, url: string): ICalEventData {
  const { venue, summary, online } = item;
  return {
    id: `${item.id}@${new URL(office.site).host}`,
    sequence: revisionOf(item),
    stamp: instantOf(lastChange(item), office),
    ...timeOf(item),
    summary: clean(markedTitle(item)),
    location: clean([venue.name, venue.address].filter((part) => part).join(', ')),
    description: clean([summary, online && `Daring: ${online}`, url].filter((part) => part).join('\n')),
    url,
    // Whoever has a withdrawn event in the calendar must not come in vain.
    status: item.withdrawn ? ICalEventStatus.CANCELLED : statuses[item.status],
  };
}

function timeOf({ start, end, allDay }: Agenda): Pick<ICalEventData, 'allDay' | 'start' | 'end'> {
  if (allDay) return { allDay: true, start: utcMidnight(start, 0), end: utcMidnight(end ?? start, 1) };
  const [from, to] = [new Date(start), end === undefined ? undefined : new Date(end)];
  // RFC 5545, 3.8.2.2: an end must be later than the start.
  return { start: from, end: to && to > from ? to : null };
}

/** The date of a moment in its own zone, some days later: the end of an all-day item is the first day after it. */
function utcMidnight(moment: string, daysLater: number): Date {
  const date = new Date(`${dayOf(moment)}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + daysLater);
  return date;
}

/** Text as RFC 5545 allows it: no control characters but line breaks (which ical-generator escapes), and no breaks that only some readers know. */
function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]/gu, '');
}

const statuses = {
  scheduled: ICalEventStatus.CONFIRMED,
  postponed: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
  done: ICalEventStatus.CONFIRMED,
} as const satisfies Record<AgendaStatus, ICalEventStatus>;
