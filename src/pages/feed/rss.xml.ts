import type { APIRoute } from 'astro';
import { feed } from '#src/components/feeds.ts';

export const GET: APIRoute = async () => new Response(await feed());
