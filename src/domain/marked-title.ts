import { agendaStatuses } from './categories.ts';
import { type Post, titleOf, withdrawalOf } from './post.ts';

/** Title for places that show a post's other marks beside it (search results), but not that it was withdrawn: "DITARIK: Jadwal pendaftaran". */
export function standingTitle(post: Post): string {
  return withdrawalOf(post) ? `${withdrawnWord}: ${titleOf(post)}` : titleOf(post);
}

/**
 * Title for places that show nothing beside it (feeds, calendars, messages): "CONTOH: DITUNDA: Rapat pleno terbuka", "DITARIK: Jadwal pendaftaran". A verdict is not put before
 * the title, because it is on the claim and would turn a title that states the fact into its opposite.
 * `title` takes the place of the post's own.
 */
export function markedTitle(post: Post, title = titleOf(post)): string {
  const status = post.kind === 'agenda' && post.status !== 'done' && agendaStatuses[post.status].word;
  const standing = withdrawalOf(post) ? withdrawnWord : status;
  return [post.sample && 'CONTOH', standing, title].filter((part) => part).join(': ');
}

const withdrawnWord = 'DITARIK';
