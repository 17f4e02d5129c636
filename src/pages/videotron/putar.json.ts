import type { APIRoute } from 'astro';
import { currentPictures } from '#src/components/videotron/current-pictures.ts';
import type { Playlist } from '#src/components/videotron/playlist.ts';
import { site } from '#src/content/site.ts';

/** What public screens show now. */
export const GET: APIRoute = async () => {
  const playlist: Playlist = { v: 1, items: await currentPictures(await site()) };
  return new Response(JSON.stringify(playlist));
};
