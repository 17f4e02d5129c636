import { defineMiddleware } from 'astro:middleware';
import { keepWordsWhole } from '#src/components/whole-words.ts';

/** What every full page goes through after it was rendered; the text edition counts every byte and stays as it is. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html');
  if (!isPage || url.pathname.startsWith('/teks/')) return response;
  return new Response(keepWordsWhole(await response.text()), response);
});
