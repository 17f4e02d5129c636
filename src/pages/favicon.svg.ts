import type { APIRoute } from 'astro';
import { palette } from '#src/cards/look/palette.ts';

const { maroon, gold } = palette;

/** A ballot box with a flame, for the browser's tab. */
export const GET: APIRoute = () =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="10" fill="${maroon}"/><rect x="10" y="26" width="28" height="15" rx="3" fill="#fff"/><rect x="17" y="30" width="14" height="3.2" rx="1.6" fill="${maroon}"/><path d="M24 5c4.700 4.700 7 7.900 7 11.800a7 7 0 0 1-14 0C17 12.900 19.300 9.700 24 5z" fill="${gold}"/></svg>`,
  );
