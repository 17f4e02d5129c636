import type { APIRoute } from 'astro';
import { palette } from '#src/cards/look/palette.ts';

const { maroon, paper, gold } = palette;

/** One pucuk rebung of the band below the head of each page. */
export const GET: APIRoute = () =>
  new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" width="22" height="16" viewBox="0 0 22 16"><path d="M0 0l11 16L22 0z" fill="${maroon}"/><path d="M4.500 0L11 10l6.500-10z" fill="${paper}"/><path d="M7.500 0L11 5.500 14.500 0z" fill="${gold}"/></svg>`,
  );
