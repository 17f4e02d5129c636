import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { archive, listedShelves } from '#src/components/shelves.ts';
import { sections } from '#src/components/sections.ts';
import { site } from '#src/content/site.ts';
import { districtPath, dpbPath, guidePath, postPath } from '#src/domain/paths.ts';
import { lastChange } from '#src/domain/post.ts';
import { sitemap } from '#src/open-data/sitemap.ts';

export const getStaticPaths = (async () => {
  const { office, posts, recapitulations, districts, guides } = await site();
  const pages = await getCollection('pages');
  const entries = [
    { path: '/' },
    ...sections.map(({ section }) => ({ path: `/${section}/` })),
    ...[
      '/dpb/',
      '/kecamatan/',
      '/langkah/',
      '/arsip/',
      '/cek/',
      '/data/',
      '/feed/',
      '/bakohumas/',
      '/register/',
    ].map((path) => ({ path })),
    ...guides.map((guide) => ({ path: guidePath(guide), lastChange: guide.updated })),
    ...pages.map(({ data }) => ({ path: `/${data.id}/`, lastChange: data.updated })),
    ...posts.map((post) => ({ path: postPath(post), lastChange: lastChange(post) })),
    ...recapitulations.map((dpb) => ({ path: dpbPath(dpb), lastChange: dpb.published })),
    ...districts.map((district) => ({ path: districtPath(district) })),
    ...[...(await archive()).years, ...(await listedShelves())].map(({ path }) => ({ path })),
  ];
  return sitemap(entries, office.site).map(({ path, xml }) => ({
    params: { sitemap: path.slice(1, -'.xml'.length) },
    props: { xml },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ xml: string }> = ({ props }) => new Response(props.xml);
