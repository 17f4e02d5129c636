import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { site } from '#src/content/site.ts';
import { makeTitleIndex } from '#src/search/index/make-title-index.ts';

/** What the search downloads first: titles, claims, questions and keywords of the newest posts. */
export const GET: APIRoute = async () => {
  const { posts, ...catalogues } = await site();
  const pages = (await getCollection('pages')).map(({ data }) => data);
  return new Response(JSON.stringify(makeTitleIndex(posts, { ...catalogues, pages })));
};
