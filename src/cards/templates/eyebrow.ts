import { isLow } from '../frames.ts';
import { type Block, type Space, textBlock } from '../blocks.ts';

/** The line above a headline that says what it belongs to; no block where there is none. */
export async function eyebrow(
  text: string | undefined,
  { width, setting, world, typeset }: Space,
): Promise<Block[]> {
  if (!text) return [];
  const max = isLow(setting) ? 30 : 36;
  return [textBlock(await typeset(text, 'strong', { width, height: 50, max, min: 28 }), world.soft, 0)];
}
