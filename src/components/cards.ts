import { readManifest } from '#src/cards/manifest.ts';
import { type CardPlan, planCards } from '#src/cards/plan.ts';
import { settings } from '#src/content/settings.ts';
import { site } from '#src/content/site.ts';
import type { Post } from '#src/domain/post.ts';

/** A card as pages show it. */
export type ShownCard = CardPlan & { bytes: number };

let loading: Promise<Map<string, ShownCard[]>> | undefined;

/** The rendered cards of a post, in the order of the outlets. */
export async function cardsOf(post: Post): Promise<ShownCard[]> {
  if (import.meta.env.DEV) loading = undefined;
  loading ??= load();
  return (await loading).get(post.id) ?? [];
}

/** The card that messengers show for a post. */
export async function previewOf(post: Post): Promise<ShownCard | undefined> {
  return (await cardsOf(post)).find(({ outlet }) => outlet === 'facebook');
}

async function load(): Promise<Map<string, ShownCard[]>> {
  const { posts } = await site();
  const manifest = await readManifest(settings().contentWorkDir);
  const cards = planCards(posts).flatMap((plan) => {
    const bytes = manifest[plan.path];
    return bytes === undefined ? [] : [{ ...plan, bytes }];
  });
  return Map.groupBy(cards, ({ post }) => post.id);
}
