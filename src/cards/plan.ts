import { assignCodes } from '#src/domain/codes.ts';
import { kinds } from '#src/domain/kinds.ts';
import { type Outlet, outletIds, outlets } from '#src/domain/outlets.ts';
import { byNewest, editionOf, type Post } from '#src/domain/post.ts';

/** Outlets for which a still picture is drawn today. */
const drawnOutlets = [
  'instagram',
  'square',
  'story',
  'facebook',
  'youtube',
  'videotron',
] as const satisfies readonly Outlet[];

/** One picture to draw: its code, its address and its size. */
export interface CardPlan {
  post: Post;
  outlet: DrawnOutlet;
  /** Seven characters, printed on the card; `/C/<code>` leads to the post. */
  code: string;
  /** "/kartu/agenda/2021-06-30-rapat-instagram-MZF1K7Q.jpg". */
  path: string;
  /** Pixels. */
  width: number;
  /** Pixels. */
  height: number;
}

/** Every card of every post. The facebook card is always among them, because pages show it as their preview. */
export function planCards(posts: Post[]): CardPlan[] {
  const wanted = [...posts]
    .sort(byNewest)
    .reverse()
    .flatMap((post) =>
      drawnOutlets.filter((outlet) => wants(post, outlet)).map((outlet) => ({ post, outlet })),
    );
  const codes = assignCodes(
    wanted.map(({ post, outlet }) => ({
      kind: post.kind,
      id: post.id,
      outlet,
      slide: 0,
      edition: editionOf(post),
    })),
  );
  return wanted.map(({ post, outlet }, i) => {
    const code = codes[i] ?? '';
    const path = `/kartu${kinds[post.kind].path}${post.id}-${outlet}-${code}.jpg`;
    return { post, outlet, code, path, ...outlets[outlet].still };
  });
}

/** Id of an outlet that has a card. */
export type DrawnOutlet = (typeof drawnOutlets)[number];

function wants(post: Post, outlet: Outlet): boolean {
  if (outlet === 'facebook' || post.kind === 'faq') return true;
  return (post.outlets ?? outletIds).includes(outlet);
}
