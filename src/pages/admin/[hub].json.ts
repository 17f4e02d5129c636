import type { APIRoute, GetStaticPaths } from 'astro';
import type { Hub } from '#src/content/hub.ts';
import { site } from '#src/content/site.ts';

// /admin/hub.json: what the desk of a published site judges an entry against. Nothing in it that is not on the site.
export const getStaticPaths = (async () =>
  (await site()).office.desk ? [{ params: { hub: 'hub' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
  const { office, topics, districts, recapitulations, guides } = await site();
  const hub: Hub = {
    office,
    topics,
    districts,
    recapitulations,
    recapitulationIds: recapitulations.map(({ id }) => id),
    draftRecapitulationIds: [],
    guideIds: guides.map(({ id }) => id),
    draftGuideIds: [],
  };
  return Response.json(hub);
};
