import { assignCodes, type IssuedCodes } from '#src/domain/codes.ts';
import { kinds } from '#src/domain/kinds.ts';
import { type Outlet, outletIds, outlets } from '#src/domain/outlets.ts';
import { byNewest, editionOf, type Post } from '#src/domain/post.ts';
import type { ContentSource } from './source.ts';
import { slidesOf } from './subjects/slides.ts';

/** Outlets for which a still picture is drawn. */
export const drawnOutlets = [
  'instagram',
  'square',
  'story',
  'facebook',
  'youtube',
  'videotron',
  'carousel',
] as const satisfies readonly Outlet[];

/** One picture to draw: its code, its address and its size. */
export interface CardPlan {
  post: Post;
  outlet: DrawnOutlet;
  /** 0 for a single picture; slides count from 1. */
  slide: number;
  /** Seven characters, printed on the card; `/C/<code>` leads to the post. */
  code: string;
  /** "/kartu/agenda/2021-06-30-rapat-instagram-MZF1K7Q.jpg". */
  path: string;
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
}

/**
 * Every card of every post. The facebook card is always among them, because pages show it as their preview. Cards that were `issued` before keep
 * their codes.
 */
export function planCards(posts: Post[], source: ContentSource, issued?: IssuedCodes): CardPlan[] {
  const wanted = [...posts]
    .sort(byNewest)
    .reverse()
    .flatMap((post) =>
      drawnOutlets
        .filter((outlet) => wants(post, outlet))
        .flatMap((outlet) => slideNumbers(post, outlet, source).map((slide) => ({ post, outlet, slide }))),
    );
  const codes = assignCodes(
    wanted.map(({ post, outlet, slide }) => ({
      kind: post.kind,
      id: post.id,
      outlet,
      slide,
      edition: editionOf(post),
    })),
    issued,
  );
  return wanted.map(({ post, outlet, slide }, i) => {
    const code = codes[i] ?? '';
    const place = slide === 0 ? outlet : `${outlet}-${String(slide).padStart(2, '0')}`;
    const path = `/kartu${kinds[post.kind].path}${post.id}-${place}-${code}.jpg`;
    return { post, outlet, slide, code, path, ...outlets[outlet].still };
  });
}

/** Id of an outlet that has a card. */
export type DrawnOutlet = (typeof drawnOutlets)[number];

function wants(post: Post, outlet: Outlet): boolean {
  if (outlet === 'facebook' || post.kind === 'faq') return true;
  return (post.outlets ?? outletIds).includes(outlet);
}

function slideNumbers(post: Post, outlet: DrawnOutlet, source: ContentSource): number[] {
  return outlet === 'carousel' ? slidesOf(post, source).map((_, i) => i + 1) : [0];
}
