import type { APIRoute, GetStaticPaths } from 'astro';
import type { PreviewSource } from '#admin/previews/source.ts';
import { loadLogo } from '#src/cards/logo.ts';
import { settings } from '#src/content/settings.ts';
import { site } from '#src/content/site.ts';

// /admin/pratinjau.json of a site whose editors sign in there; on the own computer the server answers, from the content as it is.
export const getStaticPaths = (async () =>
  (await site()).office.desk ? [{ params: { preview: 'pratinjau' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () => {
  const { office, topics, districts, recapitulations } = await site();
  const logo = await loadLogo(settings().contentDir, office.logo, 128);
  return Response.json({ office, topics, districts, recapitulations, logo } satisfies PreviewSource);
};
