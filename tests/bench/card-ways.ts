import { renderAsync } from '@resvg/resvg-js';
import { Renderer } from '@takumi-rs/core';
import { fromHtml } from '@takumi-rs/helpers/html';
import satori from 'satori';
import sharp from 'sharp';
import { cardCss, cardUnits, composeCard } from '#src/cards/compose.ts';
import type { CardContent } from '#src/cards/card-content.ts';
import { cardContent } from '#src/cards/content.ts';
import { createDraw, encodeCard, picturesIn } from '#src/cards/draw.ts';
import { encodeJpeg } from '#src/cards/encode.ts';
import { coverageOf, family, registerFonts } from '#src/cards/look/fonts.ts';
import { loadFonts } from '#src/cards/look/load-fonts.ts';
import { hashesOf } from '#src/cards/pictures.ts';
import { type CardPlan, type PrintPlan, planFiles } from '#src/cards/plan.ts';
import { contentSource } from '#src/cards/source.ts';
import { fitText } from '#src/cards/text/fit.ts';
import { createMeasure } from '#src/cards/text/measure.ts';
import { printable } from '#src/cards/text/printable.ts';
import type { DrawnOutlet } from '#src/cards/wanted.ts';
import { readContent } from '#src/content/read.ts';
import { outlets } from '#src/domain/outlets.ts';
import { satoriTree } from './satori-card.ts';

/** Gives the cards of a content folder, and the ways to draw them that are compared. */
export async function openCardWays(contentDir: string) {
  const { content } = await readContent(contentDir);
  if (!content)
    throw new Error(`Isi di ${contentDir} bermasalah. Jalankan npm run check dan perbaiki dahulu.`);
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
  const { cards, prints } = planFiles(content.posts, source);
  const pictures = await hashesOf(contentDir, cards);
  return {
    fonts,
    cards,
    prints,
    office: content.office,
    draw,
    /** What a planned card says. */
    told: (plan: CardPlan | PrintPlan): CardContent =>
      cardContent(
        plan,
        source,
        (text) => printable(text, covered),
        (src) => pictures.get(src),
      ),
    /**
     * Makes a card ready, up to what each way of drawing starts from: ours from the content of the card, the others from the finished layout or the
     * finished pixels.
     */
    async ready(card: CardContent, outlet: DrawnOutlet) {
      const { still } = outlets[outlet];
      const { markup } = await composeCard(card, outlet, {
        ...picturesIn(contentDir, renderer),
        typeset: (text, style, box) => fitText(text, style, box, measure),
        logo: undefined,
      });
      const { node } = fromHtml(markup);
      const scale = still.width / cardUnits;
      const units = { width: cardUnits, height: still.height / scale };
      const drawing = { ...still, devicePixelRatio: scale, css: [cardCss], format: 'raw' as const };
      const pixels = await renderer.render(node, drawing);
      const tree = satoriTree(node);
      return {
        markup,
        ours: () => draw(card, outlet),
        oursFromLayout: async () => encodeCard(await renderer.render(node, drawing), outlet),
        satoriAndResvg: async () => {
          const svg = await satori(tree as Parameters<typeof satori>[0], { ...units, fonts: satoriFonts });
          const fitTo = { mode: 'width', value: still.width } as const;
          return (await renderAsync(svg, { fitTo, font: { loadSystemFonts: false } })).asPng();
        },
        encode: () => encodeJpeg(pixels, still, undefined),
        /** The limit: pixels that are there, and sharp as it comes. */
        sharpAlone: () =>
          sharp(pixels, { raw: { ...still, channels: 4 } })
            .jpeg({ quality: 82 })
            .toBuffer(),
      };
    },
  };
}
