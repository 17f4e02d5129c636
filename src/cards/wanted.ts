import { type Outlet, outletIds } from '#src/domain/outlets.ts';
import type { Post } from '#src/domain/post.ts';
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

/** Outlets that are printed, as PDF. */
export const printedOutlets = ['baliho', 'poster'] as const satisfies readonly Outlet[];

/** What is made for a post: the outlets that it wants, each with the numbers of its slides; 0 for a single file. */
export function wantedFiles(post: Post, source: ContentSource): WantedFile[] {
  return [...drawnOutlets, ...printedOutlets]
    .filter((outlet) => wants(post, outlet))
    .flatMap((outlet) => slideNumbers(post, outlet, source).map((slide) => ({ outlet, slide })));
}

/** One file to make. */
export interface WantedFile {
  outlet: DrawnOutlet | PrintedOutlet;
  slide: number;
}

/** Id of an outlet that has a card. */
export type DrawnOutlet = (typeof drawnOutlets)[number];

/** Id of an outlet that is printed. */
export type PrintedOutlet = (typeof printedOutlets)[number];

function wants(post: Post, outlet: Outlet): boolean {
  if (outlet === 'facebook' || post.kind === 'faq') return true;
  return (post.outlets ?? outletIds).includes(outlet);
}

function slideNumbers(post: Post, outlet: Outlet, source: ContentSource): number[] {
  return outlet === 'carousel' ? slidesOf(post, source).map((_, i) => i + 1) : [0];
}
