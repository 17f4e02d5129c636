import type { APIRoute } from 'astro';
import { site } from '#src/content/site.ts';
import { robots } from '#src/open-data/sitemap.ts';

export const GET: APIRoute = async () => new Response(robots((await site()).office.site));
