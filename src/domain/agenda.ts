import { agendaStatuses, type AgendaStatus } from './categories.ts';
import { dayOf, type Day } from './dates.ts';
import type { Agenda, Post } from './post.ts';

/** Agenda items that are not over on a day, soonest first. Cancelled ones stay listed until their day is past, so that nobody comes in vain. */
export function upcoming(posts: Post[], today: Day): Agenda[] {
  return posts
    .filter((post): post is Agenda => post.kind === 'agenda' && !isOver(post, today))
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

/** True once the last day of an item is past, or the office says that it is done. */
export function isOver({ start, end, status }: Agenda, today: Day): boolean {
  return status === 'done' || dayOf(end ?? start) < today;
}

/** That an event does not take place as planned, which every picture and text of it says first; undefined for all else. */
export function calledOff(post: Post): CalledOff | undefined {
  if (post.kind !== 'agenda' || (post.status !== 'postponed' && post.status !== 'cancelled'))
    return undefined;
  const { label, word } = agendaStatuses[post.status];
  return { status: post.status, label, word };
}

/** How an event does not take place: put off or called off. */
export interface CalledOff {
  status: Extract<AgendaStatus, 'postponed' | 'cancelled'>;
  /** "Dibatalkan". */
  label: string;
  /** "DIBATALKAN". */
  word: string;
}

/** The word that readers see beside an item: "DITUNDA", "DIBATALKAN", "Selesai"; none while it is still to come. */
export function statusWord(item: Agenda, today: Day): string | undefined {
  const { word } = agendaStatuses[item.status];
  return word ?? (isOver(item, today) ? agendaStatuses.done.word : undefined);
}
