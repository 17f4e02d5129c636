import type { APIRoute } from 'astro';
import { site } from '#src/content/site.ts';
import { postPath } from '#src/domain/post.ts';
import { calendar } from '#src/open-data/calendar.ts';

export const GET: APIRoute = async () => {
  const { office, posts } = await site();
  const agenda = posts.filter((post) => post.kind === 'agenda');
  return new Response(calendar(agenda, office, (item) => new URL(postPath(item), office.site).href));
};
