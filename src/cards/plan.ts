import { assignCodes, type IssuedCodes } from '#src/domain/codes.ts';
import { kinds } from '#src/domain/kinds.ts';
import { outlets } from '#src/domain/outlets.ts';
import { byNewest, editionOf, type Post } from '#src/domain/post.ts';
import type { ContentSource } from './source.ts';
import { type DrawnOutlet, type PrintedOutlet, printedOutlets, wantedFiles } from './wanted.ts';

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

/**
 * Everything to draw for every post. The facebook card is always among it, because pages show it as their preview. What was `issued` before keeps
 * its codes.
 */
export function planFiles(posts: Post[], source: ContentSource, issued?: IssuedCodes): PlannedFiles {
  const wanted = [...posts]
    .sort(byNewest)
    .reverse()
    .flatMap((post) => wantedFiles(post, source).map((file) => ({ post, ...file })));
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

function isPrinted(outlet: DrawnOutlet | PrintedOutlet): outlet is PrintedOutlet {
  return printedOutlets.some((id) => id === outlet);
}
