import type { APIRoute, GetStaticPaths } from 'astro';
import { feedFiles } from '#src/components/feeds.ts';

export const getStaticPaths = (async () =>
  (await feedFiles()).map(({ name, text }) => ({
    params: { file: name },
    props: { text },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
