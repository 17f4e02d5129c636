import type { CardContent } from './card-content.ts';
import type { Sheet } from './sheet.ts';
import { isLow } from './frames.ts';
import { type Html, html } from './html.ts';
import type { ColourName } from './look/palette.ts';

/**
 * The photograph of a post: on a tall card at the top, from where it fades into the ground before the body begins; on a low one behind everything,
 * veiled. `headBottom` is the end of the head, `share` how much of its usual height the photograph gets.
 */
export async function drawPhoto(
  content: CardContent,
  sheet: Sheet,
  headBottom: number,
  share: number,
): Promise<PhotoGround | undefined> {
  const { cover } = content;
  if (!cover) return undefined;
  const { frame, width, height, pixels, world } = sheet;
  const low = isLow(frame.setting);
  const bottom = low
    ? headBottom
    : headBottom + Math.round((height - headBottom) * windowShare[frame.setting] * share);
  const shown = low ? height - frame.band : bottom;
  const ground = world.ground[1];
  const address = await sheet.photo(cover, {
    width: Math.ceil(width * pixels),
    height: Math.ceil(shown * pixels),
    veil: ground,
    texts: low ? [world.text, world.soft, world.accent, world.kind] : [world.text, world.kind],
    textHeight: Math.ceil((low ? shown : headBottom + 16) * pixels),
  });
  return {
    bottom,
    ground,
    html: html`<img class="at" src="${address}" style="left:0;top:0;width:${width}px;height:${shown}px" />`,
  };
}

/** Part of the height below the head that a photograph has to itself. */
const windowShare = { roomy: 0.3, compact: 0.28, wide: 0, afar: 0 };

/** A photograph as the ground of a card. */
export interface PhotoGround {
  html: Html;
  /** Where the body may begin. */
  bottom: number;
  /** The one colour of the ground, into which it fades. */
  ground: ColourName;
}
