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

/** Outlets that are printed, as PDF. */
export const printedOutlets = ['baliho', 'poster'] as const satisfies readonly Outlet[];

/** One file to print: its code, and the beginning of its addresses; a size and ".pdf" end them. */
export interface PrintPlan {
  post: Post;
  outlet: PrintedOutlet;
  slide: 0;
  /** Seven characters, printed on it in every size. */
  code: string;
  /** "/kartu/agenda/2021-06-30-rapat-baliho-MZF1K7Q". */
  stem: string;
}

/** Every card of every post, see planFiles. */
export function planCards(posts: Post[], source: ContentSource): CardPlan[] {
  return planFiles(posts, source).cards;
}

/**
 * Everything to draw for every post. The facebook card is always among it, because pages show it as their preview. What was `issued` before keeps
 * its codes.
 */
export function planFiles(posts: Post[], source: ContentSource, issued?: IssuedCodes): PlannedFiles {
  const wanted = [...posts]
    .sort(byNewest)
    .reverse()
    .flatMap((post) =>
      [...drawnOutlets, ...printedOutlets]
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
  const cards: CardPlan[] = [];
  const prints: PrintPlan[] = [];
  for (const [i, { post, outlet, slide }] of wanted.entries()) {
    const code = codes[i] ?? '';
    const place = slide === 0 ? outlet : `${outlet}-${String(slide).padStart(2, '0')}`;
    const stem = `/kartu${kinds[post.kind].path}${post.id}-${place}-${code}`;
    if (isPrinted(outlet)) prints.push({ post, outlet, slide: 0, code, stem });
    else cards.push({ post, outlet, slide, code, path: `${stem}.jpg`, ...outlets[outlet].still });
  }
  return { cards, prints };
}

/** What is to be made, each list with the oldest post first. */
export interface PlannedFiles {
  cards: CardPlan[];
  prints: PrintPlan[];
}

/** Id of an outlet that has a card. */
export type DrawnOutlet = (typeof drawnOutlets)[number];

/** Id of an outlet that is printed. */
export type PrintedOutlet = (typeof printedOutlets)[number];

function isPrinted(outlet: DrawnOutlet | PrintedOutlet): outlet is PrintedOutlet {
  return printedOutlets.some((id) => id === outlet);
}

function wants(post: Post, outlet: Outlet): boolean {
  if (outlet === 'facebook' || post.kind === 'faq') return true;
  return (post.outlets ?? outletIds).includes(outlet);
}

function slideNumbers(post: Post, outlet: Outlet, source: ContentSource): number[] {
  return outlet === 'carousel' ? slidesOf(post, source).map((_, i) => i + 1) : [0];
}
