import type { APIRoute, GetStaticPaths } from 'astro';
import { deskCollections } from '#admin/collections.ts';
import { configFile, deskConfig } from '#admin/config.ts';
import { offsetOf } from '#admin/context.ts';
import { gitHostBackend } from '#admin/git-host.ts';
import { site } from '#src/content/site.ts';

// /admin/config.yml of a site whose editors sign in there; other sites have none.
export const getStaticPaths = (async () =>
  (await site()).office.desk ? [{ params: { config: 'config' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
  const { office, topics, districts, recapitulations } = await site();
  const collections = deskCollections({
    topics,
    districts,
    recapitulationIds: recapitulations.map(({ id }) => id),
    offset: offsetOf(office.timeZone),
  });
  const backend = office.desk && gitHostBackend(office.desk);
  return new Response(configFile(deskConfig({ collections, origin: office.site, backend })));
};
