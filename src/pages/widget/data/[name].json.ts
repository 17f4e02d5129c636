import type { APIRoute, GetStaticPaths } from 'astro';
import { widgets } from '#src/components/widget/widgets.ts';

export const getStaticPaths = (async () =>
  (await widgets()).map(({ name, data }) => ({
    params: { name },
    props: { data },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ data: object }> = ({ props }) => new Response(JSON.stringify(props.data));
