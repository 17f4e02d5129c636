import { fromHtml } from '@takumi-rs/helpers/html';
import { outlets } from '#src/domain/outlets.ts';
import { isShown } from './blocks.ts';
import { cardCss, cardUnits, composeCard } from './compose.ts';
import type { Tools } from './sheet.ts';
import type { CardContent } from './card-content.ts';
import type { Logo } from './logo-plate.ts';
import { type CardFont, registerFonts } from './look/fonts.ts';
import type { DrawnOutlet } from './wanted.ts';
import type { CardRenderer } from './renderer.ts';
import { type Fitted, fitText } from './text/fit.ts';
import { createMeasure } from './text/measure.ts';
import { textsOf } from './text/texts.ts';

/** Draws a card as RGBA pixels of its outlet's size. `tell` hears how its texts are set. */
export type Paint = (
  content: CardContent,
  outlet: DrawnOutlet,
  tell?: (texts: SetText[]) => void,
) => Promise<Uint8Array<ArrayBuffer>>;

/** A text of a card, and how it is set on it. */
export interface SetText {
  text: string;
  fitted: Fitted;
}

/**
 * Prepares drawing of pixels with one renderer, which may be used for many cards at once; it gets the fonts here. `pictures` make photographs and pictures of claims ready.
 */
export async function createPainter(
  renderer: CardRenderer,
  fonts: CardFont[],
  logo: Logo | undefined,
  pictures: Pick<Tools, 'photo' | 'stamped'>,
): Promise<Paint> {
  await registerFonts(renderer, fonts);
  const measure = createMeasure(renderer);
  return async (content, outlet, tell) => {
    const { still } = outlets[outlet];
    await measure.prepare(textsOf(content));
    const tried: SetText[] = [];
    const card = await composeCard(content, outlet, {
      ...pictures,
      logo,
      async typeset(text, style, box) {
        const fitted = await fitText(text, style, box, measure);
        tried.push({ text, fitted });
        return fitted;
      },
    });
    tell?.(tried.filter(({ fitted }) => isShown(fitted, card)));
    const { node } = fromHtml(card.markup);
    return renderer.render(node, {
      ...still,
      devicePixelRatio: still.width / cardUnits,
      css: [cardCss],
      format: 'raw',
    });
  };
}
