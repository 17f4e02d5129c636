import type { APIRoute, GetStaticPaths } from 'astro';
import type { DeskHub } from '#admin/current-hub.ts';
import { loadLogo } from '#src/cards/logo.ts';
import { settings } from '#src/content/settings.ts';
import { site } from '#src/content/site.ts';

// /admin/hub.json: what the desk of a published site judges and previews entries with; on the own computer the server answers, from the content as it is. Nothing in it that is not on the site.
export const getStaticPaths = (async () =>
  (await site()).office.desk ? [{ params: { hub: 'hub' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
  const { office, topics, districts, recapitulations, guides } = await site();
  const hub: DeskHub = {
    office,
    topics,
    districts,
    recapitulations,
    recapitulationIds: recapitulations.map(({ id }) => id),
    draftRecapitulationIds: [],
    guideIds: guides.map(({ id }) => id),
    draftGuideIds: [],
    logo: await loadLogo(settings().contentDir, office.logo, 128),
  };
  return Response.json(hub);
};
