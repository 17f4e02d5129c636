import { agendaStatuses } from '#src/domain/categories.ts';
import { dateParts, dayOf, formatSpan, formatTime } from '#src/domain/dates.ts';
import type { Agenda } from '#src/domain/post.ts';

/** What the card of an event says. */
export function agendaSubject(post: Agenda): AgendaSubject {
  const { start, end, allDay = false, venue, status, open, online } = post;
  const lastDay = end && dayOf(end) !== dayOf(start) ? end : undefined;
  return {
    template: 'agenda',
    first: leafOf(start),
    last: lastDay === undefined ? undefined : leafOf(lastDay),
    time: timeLine(post, lastDay !== undefined, allDay),
    place: venue.name,
    address: venue.address,
    notes: status === 'done' ? [agendaStatuses.done.word] : invitations(open, online !== undefined),
  };
}

/** A leaf of the calendar. */
export interface Leaf {
  /** "KAMIS". */
  weekday: string;
  date: string;
  /** "Desember". */
  month: string;
  year: string;
}

/** What the card of an event says. */
export interface AgendaSubject {
  template: 'agenda';
  first: Leaf;
  /** The last day, where it is another one. */
  last: Leaf | undefined;
  /** "09.00–12.00 WIB"; none where only the date counts. */
  time: string | undefined;
  /** None where only few words may be shown. */
  place: string | undefined;
  address: string | undefined;
  /** "Terbuka untuk umum", or that it is over. */
  notes: string[];
}

function invitations(open: boolean, online: boolean): string[] {
  return [...(open ? ['Terbuka untuk umum'] : []), ...(online ? ['Dapat diikuti daring'] : [])];
}

function leafOf(moment: string): Leaf {
  const { weekday, date, month, year } = dateParts(moment);
  return { weekday: weekday.toUpperCase(), date: String(date), month, year: String(year) };
}

/** The clock times of one day, from the span's own wording; of several days only when the first begins. */
function timeLine({ start, end }: Agenda, severalDays: boolean, allDay: boolean): string | undefined {
  if (allDay) return undefined;
  if (severalDays) return `Mulai ${formatTime(start)}`;
  return formatSpan(start, end, false).split(' pukul ').at(-1);
}
