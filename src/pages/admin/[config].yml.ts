import type { APIRoute, GetStaticPaths } from 'astro';
import { siteConfig } from '#admin/site-config.ts';
import { site } from '#src/content/site.ts';

// /admin/config.yml of a site whose editors sign in there; other sites have none.
export const getStaticPaths = (async () =>
  (await site()).office.desk ? [{ params: { config: 'config' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
  const { recapitulations, ...parts } = await site();
  return new Response(siteConfig({ ...parts, recapitulationIds: recapitulations.map(({ id }) => id) }));
};
