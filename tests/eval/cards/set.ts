import { cardContent } from '#src/cards/content.ts';
import { type CardPlan, planFiles, type PrintPlan } from '#src/cards/plan.ts';
import { sheetsOf } from '#src/cards/print/sheets.ts';
import { contentSource } from '#src/cards/source.ts';
import { type Content, readContent } from '#src/content/read.ts';
import type { Post, Recapitulation } from '#src/domain/post.ts';
import type { Studio } from './studio.ts';

/** A genuine card with what it was drawn from, so that it can be drawn anew with something else in it. */
export interface GenuineCard {
  plan: Plan;
  content: Content;
  /** "agenda instagram". */
  shape: string;
  jpeg: Buffer;
  /** What a forged card says, as text: to be compared before anything is drawn. */
  says: (forged: Forged) => string;
  /** Draws a forged card under the same code: what a forger with our tools would make. */
  drawn: (forged: Forged) => Promise<Buffer>;
}

/** What a forger would have liked to be on a card: another post, other voter data, or the same in other signs. */
export interface Forged {
  post: Post;
  recapitulations?: Recapitulation[];
  retyped?: (text: string) => string;
}

/** A card, or a sheet to print. */
export type Plan = CardPlan | PrintPlan;

/** The content to evaluate with. Throws when it has a problem. */
export async function evaluationContent(contentDir: string): Promise<Content> {
  const { content, problems } = await readContent(contentDir);
  if (content) return content;
  throw new Error(`Isi di ${contentDir} bermasalah: ${problems[0]?.file} ${problems[0]?.message}`);
}

/** Everything that is drawn of the content, cards and prints. */
export function allPlans(content: Content): Plan[] {
  const { cards, prints } = planFiles(content.posts, contentSource(content));
  return [...cards, ...prints];
}

/** Plans of `count` cards of the content, in turn from every template and outlet: the same ones for the same content. */
export function choosePlans(content: Content, count: number): Plan[] {
  const shapes = [...Map.groupBy(allPlans(content), shapeOf).values()];
  const rounds = Math.max(...shapes.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) => shapes.flatMap((plans) => plans[round] ?? []))
    .flat()
    .slice(0, count);
}

/** Draws the card of a plan. */
export async function drawGenuine(plan: Plan, content: Content, studio: Studio): Promise<GenuineCard> {
  const contentOf = ({ post, recapitulations = content.recapitulations, retyped = (text) => text }: Forged) =>
    // The hash of a photograph only names the drawing in the cache, which is not used here.
    cardContent(
      { ...plan, post },
      contentSource({ ...content, recapitulations }),
      (text) => studio.clean(retyped(text)),
      (src) => src,
    );
  const says: GenuineCard['says'] = (forged) => JSON.stringify(contentOf(forged));
  const drawn: GenuineCard['drawn'] = async (forged) => {
    const given = contentOf(forged);
    if ('path' in plan) return studio.draw(given, plan.outlet);
    const [sheet] = sheetsOf(plan.outlet, content.office);
    if (!sheet) throw new Error(`Tidak ada ukuran untuk ${plan.outlet}`);
    return (await studio.drawPrint(given, sheet)).picture;
  };
  return { plan, content, shape: shapeOf(plan), says, drawn, jpeg: await drawn(plan) };
}

/** What cards of one layout have in common. */
function shapeOf({ post, outlet }: Plan): string {
  const template =
    post.kind === 'announcement' ? (post.adhoc ? 'adhoc' : post.dpb ? 'dpb' : 'announcement') : post.kind;
  return `${template} ${outlet}`;
}
