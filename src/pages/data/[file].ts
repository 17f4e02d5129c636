import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '#src/content/site.ts';
import { dataPackage } from '#src/open-data/data-package.ts';

export const getStaticPaths = (async () => {
  const { office, districts, recapitulations } = await site();
  return Object.entries(dataPackage(recapitulations, { office, districts })).map(([file, text]) => ({
    params: { file },
    props: { text },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
