import type { OfficeData } from '#src/schemas/office.ts';
import { isOver } from './agenda.ts';
import { dayIn } from './zones.ts';
import { dayOf, type Moment } from './dates.ts';
import { type Agenda, byNewest, lastChange, type Post, withdrawalOf } from './post.ts';

/** How long news stays on public screens. */
const newsMilliseconds = 30 * 86_400_000;

/** As many posts as a screen shows at least, if there are that many that do not age. */
const atLeast = 6;

/**
 * The posts that a public screen may show at a moment, each with the time after which it must not: events that will take place, soonest first; then
 * the news of the last 30 days, announcements only up to their deadline. Where these are few, newer clarifications and answers fill up, which do not
 * age. Never an event that was called off, put off or is over, and nothing that was taken back.
 */
export function currentPosts(posts: Post[], at: Date, zone: OfficeData['timeZone']): CurrentPost[] {
  const today = dayIn(at, zone);
  const standing = posts.filter((post) => withdrawalOf(post) === undefined).sort(byNewest);
  const events = standing
    .filter((post): post is Agenda => post.kind === 'agenda')
    .filter((post) => post.status === 'scheduled' && !isOver(post, today))
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start))
    .map((post) => ({ post, until: endOf(post) }))
    .filter(({ until }) => until > at.getTime());
  const news = standing.flatMap((post) => {
    const until = freshUntil(post);
    return until !== undefined && until > at.getTime() ? [{ post, until }] : [];
  });
  const shown = new Set<Post>([...events, ...news].map(({ post }) => post));
  const ageless = standing
    .filter((post) => (post.kind === 'faq' || post.kind === 'clarification') && !shown.has(post))
    .slice(0, Math.max(0, atLeast - shown.size))
    .map((post) => ({ post, until: undefined }));
  return [...events, ...news, ...ageless];
}

/** A post that may be shown, and until when: Unix time in milliseconds; undefined where it does not age. */
export type CurrentPost = { post: Post; until: number | undefined };

/** When an event is over; without an end, when its day is. */
function endOf({ start, end, allDay }: Agenda): number {
  if (end !== undefined && !allDay) return Date.parse(end);
  return Date.parse(`${dayOf(end ?? start)}T23:59:59${zoneOf(start)}`);
}

/** Until when a post is news; undefined for what is none. */
function freshUntil(post: Post): number | undefined {
  switch (post.kind) {
    case 'announcement':
      return post.deadline === undefined ? ageFrom(post) : Date.parse(post.deadline);
    case 'clarification':
      return ageFrom(post);
    case 'agenda':
    case 'faq':
      return undefined;
  }
}

function ageFrom(post: Post): number {
  return Date.parse(lastChange(post)) + newsMilliseconds;
}

function zoneOf(moment: Moment): string {
  return moment.slice(-6);
}
