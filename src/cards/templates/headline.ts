import { type Block, roomBeside, type Space, textBlock } from '../blocks.ts';

const smallest = 30;

/** The headline, as large as the height beside the other blocks lets it be. */
export async function headline(
  text: string,
  space: Space,
  { others, gap, max, width = space.width }: { others: Block[]; gap: number; max: number; width?: number },
): Promise<Block> {
  const height = roomBeside(space, others, gap);
  return textBlock(
    await space.typeset(text, 'headline', { width, height, max, min: smallest }),
    space.world.text,
    gap,
  );
}
