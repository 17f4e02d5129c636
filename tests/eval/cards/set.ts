import { cardContent } from '#src/cards/content.ts';
import { type CardPlan, planCards } from '#src/cards/plan.ts';
import { contentSource } from '#src/cards/source.ts';
import { type Content, readContent } from '#src/content/read.ts';
import type { Post, Recapitulation } from '#src/domain/post.ts';
import type { Studio } from './studio.ts';

/** A genuine card with what it was drawn from, so that it can be drawn anew with something else in it. */
export interface GenuineCard {
  plan: CardPlan;
  content: Content;
  /** "agenda instagram". */
  shape: string;
  jpeg: Buffer;
  /** Draws the card of another post, or with other voter data, under the same code: what a forger with our tools would make. */
  drawn: (post: Post, recapitulations?: Recapitulation[]) => Promise<Buffer>;
}

/** The content to evaluate with. Throws when it has a problem. */
export async function evaluationContent(contentDir: string): Promise<Content> {
  const { content, problems } = await readContent(contentDir);
  if (content) return content;
  throw new Error(`Isi di ${contentDir} bermasalah: ${problems[0]?.file} ${problems[0]?.message}`);
}

/** Plans of `count` cards of the content, in turn from every template and outlet: the same ones for the same content. */
export function choosePlans(content: Content, count: number): CardPlan[] {
  const shapes = [...Map.groupBy(planCards(content.posts, contentSource(content)), shapeOf).values()];
  const rounds = Math.max(...shapes.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => shapes.flatMap((plans) => plans[round] ?? []))
    .flat()
    .slice(0, count);
}

/** Draws the card of a plan. */
export async function drawGenuine(plan: CardPlan, content: Content, studio: Studio): Promise<GenuineCard> {
  const drawn = async (post: Post, recapitulations = content.recapitulations) => {
    const source = contentSource({ ...content, recapitulations });
    // The hash of a photograph only names the drawing in the cache, which is not used here.
    const given = cardContent({ ...plan, post }, source, studio.clean, (src) => src);
    return studio.draw(given, plan.outlet);
  };
  return { plan, content, shape: shapeOf(plan), drawn, jpeg: await drawn(plan.post) };
}

/** What cards of one layout have in common. */
function shapeOf({ post, outlet }: CardPlan): string {
  const template =
    post.kind === 'announcement' ? (post.adhoc ? 'adhoc' : post.dpb ? 'dpb' : 'announcement') : post.kind;
  return `${template} ${outlet}`;
}
