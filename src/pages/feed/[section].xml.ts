import type { APIRoute, GetStaticPaths } from 'astro';
import { feed } from '#src/components/feeds.ts';
import { sections } from '#src/components/sections.ts';

export const getStaticPaths = (() =>
  sections.map(({ section }) => ({ params: { section } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const kind = sections.find(({ section }) => section === params['section'])?.kind;
  return new Response(await feed(kind));
};
