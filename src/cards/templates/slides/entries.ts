import { type Block, type Space, stacked, textBlock } from '../../blocks.ts';
import type { Entry, Slide } from '../../subjects/slide.ts';
import { boxEdge, edgedBox } from '../box.ts';
import { asLarge, textSizes } from './as-large.ts';

const pad = [16, 30] as const;

/** Facts under their names, each in a box of its own. */
export async function entries(
  { entries: all }: Extract<Slide, { template: 'entries' }>,
  space: Space,
): Promise<Block> {
  return asLarge(textSizes.slice(2), space.height, async (size) => {
    const boxes = await Promise.all(all.map((entry) => box(entry, size, space)));
    return stacked(boxes, 0);
  });
}

async function box(
  { label, text }: Entry,
  size: number,
  { width, height, world, typeset }: Space,
): Promise<Block> {
  const inner = width - pad[1] * 2 - boxEdge;
  const small = Math.max(28, Math.round(size * 0.74));
  const name = await typeset(label, 'strong', { width: inner, height: 90, max: small, min: 28 });
  const told = await typeset(text, 'text', { width: inner, height: height * 4, max: size, min: size });
  return edgedBox([textBlock(name, world.kind, 0), textBlock(told, world.text, 2)], {
    ground: world.box,
    edge: world.accent,
    pad,
    gap: 22,
  });
}
