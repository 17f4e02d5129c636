import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { palette } from '#src/cards/look/palette.ts';
import { settings } from '#src/content/settings.ts';
import { site } from '#src/content/site.ts';
import { drawIcon } from '#src/offline/icon.ts';
import { iconSizes } from '#src/offline/manifest.ts';

export const getStaticPaths = (() =>
  iconSizes.map((size) => ({ params: { size: String(size) }, props: { size } }))) satisfies GetStaticPaths;

/** The installed site's icon. */
export const GET: APIRoute<{ size: number }> = async ({ props }) => {
  const { logo } = (await site()).office;
  const { maroon: ground, gold: flame } = palette;
  const icon = await drawIcon(props.size, logo && join(settings().contentDir, logo), { ground, flame });
  return new Response(new Uint8Array(icon));
};
