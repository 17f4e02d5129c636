import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '#src/content/site.ts';
import { dpbJson } from '#src/open-data/dpb-json.ts';

export const getStaticPaths = (async () =>
  (await site()).recapitulations.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { recapitulations, districts } = await site();
  const dpb = recapitulations.find(({ id }) => id === params['id']);
  return dpb ? new Response(dpbJson(dpb, districts)) : new Response(null, { status: 404 });
};
