import { agendaStatuses, type AgendaStatus } from '#src/domain/categories.ts';
import { dateParts, dayOf, formatSpan, formatTime } from '#src/domain/dates.ts';
import type { Agenda } from '#src/domain/post.ts';

/** What the card of an event says. */
export function agendaSubject(post: Agenda): AgendaSubject {
  const { start, end, allDay = false, venue, status, open, online } = post;
  const lastDay = end && dayOf(end) !== dayOf(start) ? end : undefined;
  return {
    template: 'agenda',
    days: [start, ...(lastDay ? [lastDay] : [])].map(leafOf),
    time: timeLine(post, lastDay !== undefined, allDay),
    place: venue.name,
    address: venue.address,
    status,
    word: agendaStatuses[status].word,
    notes: [open && 'Terbuka untuk umum', online !== undefined && 'Dapat diikuti daring'].filter(
      (note) => note !== false,
    ),
  };
}

/** A leaf of the calendar. */
export interface Leaf {
  /** "KAMIS". */
  weekday: string;
  date: string;
  /** "Desember 2021". */
  month: string;
}

/** What the card of an event says. */
export interface AgendaSubject {
  template: 'agenda';
  /** The first day, and the last where it is another one. */
  days: Leaf[];
  /** "09.00–12.00 WIB"; none where only the date counts. */
  time: string | undefined;
  place: string;
  address: string | undefined;
  status: AgendaStatus;
  /** "DITUNDA"; none while it takes place as planned. */
  word: string | undefined;
  /** "Terbuka untuk umum". */
  notes: string[];
}

function leafOf(moment: string): Leaf {
  const { weekday, date, month, year } = dateParts(moment);
  return { weekday: weekday.toUpperCase(), date: String(date), month: `${month} ${year}` };
}

/** The clock times of one day, from the span's own wording; of several days only when the first begins. */
function timeLine({ start, end }: Agenda, severalDays: boolean, allDay: boolean): string | undefined {
  if (allDay) return undefined;
  if (severalDays) return `Mulai ${formatTime(start)}`;
  return formatSpan(start, end, false).split(' pukul ').at(-1);
}
