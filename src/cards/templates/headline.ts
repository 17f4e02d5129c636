import { type Block, heightOf, type Space, textBlock } from '../blocks.ts';

/**
 * The blocks of a body around its headline, which gets all height that the others leave. Variants go from rich to sparse: the first in which the
 * headline is at least `comfortable` large is taken, otherwise the one with the largest. A headline is never cut: where no variant fits
 * and no photograph is left to give way, what comes `last` is tried, then the headline alone with what the sparsest variant has before it. Throws
 * HeadlineTooLong.
 */
export async function aroundHeadline(
  text: string,
  space: Space,
  { comfortable, max }: HeadlineSizes,
  variants: Variant[],
  last: Variant[] = [],
): Promise<Block[]> {
  let best: { size: number; blocks: Block[] } | undefined;
  let before: Block[] = [];
  for (const variant of variants) {
    const surroundings = await variant();
    before = surroundings.before;
    const found = await placed(text, space, max, surroundings);
    if (found && found.size >= comfortable) return found.blocks;
    if (found && found.size > (best?.size ?? 0)) best = found;
  }
  const alone = async () => ({ before, after: [], gap: 10 });
  if (space.smallestHeadline === smallestOfAll)
    for (const variant of [...last, alone]) best ??= await placed(text, space, max, await variant());
  if (!best) throw new HeadlineTooLong(text);
  return best.blocks;
}

/** Size of a headline in the last resort, in units. */
export const smallestOfAll = 30;

/** A headline does not fit even by itself. */
export class HeadlineTooLong extends Error {
  constructor(text: string) {
    super(`Judul tidak muat pada kartu; perpendek atau isi card.headline: "${text}"`);
  }
}

/** Sizes of a headline in units. */
export interface HeadlineSizes {
  /** From this size on nothing more is left out for its sake. */
  comfortable: number;
  max: number;
}

/** One way to fill a body: what stands before and after the headline, and the gap above the headline. */
export type Variant = () => Promise<Surroundings>;

interface Surroundings {
  before: Block[];
  after: Block[];
  gap: number;
}

async function placed(text: string, space: Space, max: number, { before, after, gap }: Surroundings) {
  const { width } = space;
  const height = space.height - heightOf([...before, { height: 0, gap }, ...after]);
  const fitted = await space.typeset(text, 'headline', {
    width,
    height,
    max,
    min: Math.min(max, space.smallestHeadline),
  });
  if (fitted.cut) return undefined;
  return { size: fitted.size, blocks: [...before, textBlock(fitted, space.world.text, gap), ...after] };
}
