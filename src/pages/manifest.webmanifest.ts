import type { APIRoute } from 'astro';
import { palette } from '#src/cards/look/palette.ts';
import { site } from '#src/content/site.ts';
import { appManifest } from '#src/offline/manifest.ts';

/** What a phone needs to install the site. */
export const GET: APIRoute = async () =>
  new Response(
    JSON.stringify(appManifest((await site()).office, { theme: palette.maroon, background: palette.paper })),
  );
