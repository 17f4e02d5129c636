import type { Block, Space } from '../../blocks.ts';
import type { Slide } from '../../subjects/slide.ts';
import { stageRows } from '../stage-rows.ts';
import { asLarge } from './as-large.ts';

/** The stages of a recruitment with their days. */
export async function stages(
  { stages: all }: Extract<Slide, { template: 'stages' }>,
  space: Space,
): Promise<Block> {
  return asLarge([42, 38, 34, 31, 28], space.height, (size) =>
    stageRows(all, space, { size, pad: size * 0.9 }),
  );
}
