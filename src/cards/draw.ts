import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { fromHtml } from '@takumi-rs/helpers/html';
import { outlets } from '#src/domain/outlets.ts';
import { cardCss, cardUnits, composeCard } from './compose.ts';
import type { CardContent } from './content.ts';
import { encodeJpeg } from './encode.ts';
import { type CardFont, registerFonts } from './look/fonts.ts';
import { cardXmp } from './metadata.ts';
import { veiledPhoto } from './photo.ts';
import type { DrawnOutlet } from './plan.ts';
import { stamped } from './stamp.ts';
import { fitText } from './text/fit.ts';
import { createMeasure } from './text/measure.ts';
import { textsOf } from './text/texts.ts';

/** Draws a card as a JPEG. The same content gives the same bytes. */
export type Draw = (content: CardContent, outlet: DrawnOutlet) => Promise<Buffer>;

/** Prepares drawing; see createPaint. */
export async function createDraw(...drawnWith: Parameters<typeof createPaint>): Promise<Draw> {
  const paint = await createPaint(...drawnWith);
  return async (content, outlet) => {
    const { still, maxBytes } = { maxBytes: undefined, ...outlets[outlet] };
    return encodeJpeg(await paint(content, outlet), still, maxBytes, cardXmp(content));
  };
}

/** Draws a card as RGBA pixels of its outlet's size. */
export type Paint = (content: CardContent, outlet: DrawnOutlet) => Promise<Buffer>;

/**
 * Prepares drawing of pixels: one renderer with the fonts, which may be used for many cards at once. `logo` is a data address, `contentDir` the place
 * of photographs.
 */
export async function createPaint(
  fonts: CardFont[],
  logo: string | undefined,
  contentDir: string,
): Promise<Paint> {
  const renderer = new Renderer();
  await registerFonts(renderer, fonts);
  const measure = createMeasure(renderer);
  return async (content, outlet) => {
    const { still } = outlets[outlet];
    await measure.prepare(textsOf(content));
    const card = await composeCard(content, outlet, {
      typeset: (text, style, box) => fitText(text, style, box, measure),
      logo,
      stamped: async ({ src }, verdict, window) => {
        const picture = await stamped(renderer, join(contentDir, src), verdict, { ...window, fit: 'cover' });
        return `data:image/jpeg;base64,${(await picture.jpeg({ quality: 90 }).toBuffer()).toString('base64')}`;
      },
      photo: ({ src }, window) => veiledPhoto(join(contentDir, src), window),
    });
    const { node } = fromHtml(card.markup);
    return renderer.render(node, {
      ...still,
      devicePixelRatio: still.width / cardUnits,
      css: [cardCss],
      format: 'raw',
    });
  };
}
