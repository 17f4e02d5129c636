import { agendaStatuses } from './categories.ts';
import { type Post, titleOf } from './post.ts';

/**
 * Title for places that show nothing beside it (feeds, calendars, messages): "CONTOH: DITUNDA: Rapat pleno terbuka". A verdict is not put before
 * the title, because it is on the claim and would turn a title that states the fact into its opposite.
 */
export function markedTitle(post: Post): string {
  const status = post.kind === 'agenda' && post.status !== 'done' && agendaStatuses[post.status].word;
  return [post.sample && 'CONTOH', status, titleOf(post)].filter((part) => part).join(': ');
}
