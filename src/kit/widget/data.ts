import { isOver } from '#src/domain/agenda.ts';
import { dayIn } from '#src/domain/zones.ts';
import { formatDay, formatSpan } from '#src/domain/dates.ts';
import { kinds } from '#src/domain/kinds.ts';
import { postPath } from '#src/domain/paths.ts';
import { filedOn, type Post, titleOf, withdrawalOf } from '#src/domain/post.ts';
import { agendaStatuses } from '#src/domain/categories.ts';
import { verdicts } from '#src/domain/verdicts.ts';
import type { OfficeData } from '#src/schemas/office.ts';

/**
 * What the widget shows on other offices' sites: the ten newest of `posts`, without invented examples and what was withdrawn, and without events that
 * are over.
 */
export function widgetData(posts: Post[], office: OfficeData, at: Date): WidgetData {
  const today = dayIn(at, office.timeZone);
  const shown = posts.filter(
    (post) => !post.sample && !withdrawalOf(post) && !(post.kind === 'agenda' && isOver(post, today)),
  );
  return {
    v: 1,
    office: office.name,
    url: new URL('/', office.site).href,
    items: shown.slice(0, 10).map((post) => ({
      title: titleOf(post),
      url: new URL(postPath(post), office.site).href,
      date:
        post.kind === 'agenda'
          ? formatSpan(post.start, post.end, post.allDay ?? false)
          : formatDay(filedOn(post)),
      label: labelOf(post),
    })),
  };
}

/** `/widget/data/….json`, version 1. */
interface WidgetData {
  v: 1;
  office: string;
  /** Address of the hub. */
  url: string;
  items: {
    title: string;
    url: string;
    /** For people. */
    date: string;
    /** What a reader must know besides the title: verdict, state of an event, else the kind. */
    label: string;
  }[];
}

function labelOf(post: Post): string {
  if (post.kind === 'clarification')
    return `Kabar yang diperiksa: ${verdicts[post.verdict].label.toUpperCase()}`;
  const word = post.kind === 'agenda' ? agendaStatuses[post.status].word : undefined;
  return word ?? kinds[post.kind].label;
}
