import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '#src/content/site.ts';
import { dpbCsv } from '#src/open-data/csv.ts';

export const getStaticPaths = (async () =>
  (await site()).recapitulations.map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { recapitulations, districts } = await site();
  const dpb = recapitulations.find(({ id }) => id === params['id']);
  return dpb ? new Response(dpbCsv(dpb, districts)) : new Response(null, { status: 404 });
};
