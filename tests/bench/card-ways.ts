import { renderAsync } from '@resvg/resvg-js';
import { Renderer } from '@takumi-rs/core';
import { fromHtml } from '@takumi-rs/helpers/html';
import satori from 'satori';
import sharp from 'sharp';
import { cardCss, composeCard } from '#src/cards/compose.ts';
import { type CardContent, cardContent } from '#src/cards/content.ts';
import { createDraw, encodeCard } from '#src/cards/draw.ts';
import { encodeJpeg } from '#src/cards/encode.ts';
import { coverageOf, family, registerFonts } from '#src/cards/look/fonts.ts';
import { loadFonts } from '#src/cards/look/load-fonts.ts';
import { planCards } from '#src/cards/plan.ts';
import { contentSource } from '#src/cards/source.ts';
import { fitText } from '#src/cards/text/fit.ts';
import { createMeasure } from '#src/cards/text/measure.ts';
import { printable } from '#src/cards/text/printable.ts';
import { readContent } from '#src/content/read.ts';
import { outlets } from '#src/domain/outlets.ts';
import { satoriTree } from './satori-card.ts';

const outlet = 'instagram';

/** Pixels of the cards that are compared. */
export const size = outlets[outlet].still;

/**
 * Gives a function that makes ready the cards of a round, up to what each way of drawing starts from: ours from the content of the card, the
 * others from the finished layout or the finished pixels.
 */
export async function cardWays(contentDir: string, cardsPerRound: number) {
  const { content } = await readContent(contentDir);
  if (!content) throw new Error('Isi buatan bermasalah; perbaiki tests/bench/posts.ts.');
  const fonts = await loadFonts();
  const covered = coverageOf(fonts);
  const renderer = new Renderer();
  await registerFonts(renderer, fonts);
  const measure = createMeasure(renderer);
  const draw = await createDraw(fonts, undefined, contentDir);
  const satoriFonts = fonts.map(({ weight, data }) => ({
    name: family,
    data: Buffer.from(data),
    weight: weight as 500 | 700 | 800,
  }));
  const source = contentSource(content);
  const contents: CardContent[] = planCards(content.posts, source)
    .filter((plan) => plan.outlet === outlet)
    .map((plan) => cardContent(plan, source, (text) => printable(text, covered)));
  const ready = async (card: CardContent) => {
    const { markup } = await composeCard(card, outlet, {
      typeset: (text, style, box) => fitText(text, style, box, measure),
      logo: undefined,
      photo: async () => '',
      stamped: async () => '',
    });
    const { node } = fromHtml(markup);
    const pixels = await renderer.render(node, { ...size, css: [cardCss], format: 'raw' });
    const tree = satoriTree(node);
    return {
      ours: () => draw(card, outlet),
      oursFromLayout: async () =>
        encodeCard(await renderer.render(node, { ...size, css: [cardCss], format: 'raw' }), outlet),
      satoriAndResvg: async () => {
        const svg = await satori(tree as Parameters<typeof satori>[0], { ...size, fonts: satoriFonts });
        return (await renderAsync(svg, { font: { loadSystemFonts: false } })).asPng();
      },
      encode: () => encodeJpeg(pixels, size, undefined),
      sharpAlone: () =>
        sharp(pixels, { raw: { ...size, channels: 4 } })
          .jpeg({ quality: 82 })
          .toBuffer(),
    };
  };
  return (round: number) =>
    Promise.all(contents.slice(round * cardsPerRound, (round + 1) * cardsPerRound).map(ready));
}
