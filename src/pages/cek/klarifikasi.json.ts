import type { APIRoute } from 'astro';
import { makeClaimIndex } from '#src/claims/make-claim-index.ts';
import { site } from '#src/content/site.ts';

/** What a message is compared with in the reader's browser: every clarified claim. */
export const GET: APIRoute = async () => {
  const { posts, glossary } = await site();
  return new Response(JSON.stringify(makeClaimIndex(posts, glossary)));
};
