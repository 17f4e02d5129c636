import { Renderer, type MeasuredNode } from '@takumi-rs/core';
import { fromHtml } from '@takumi-rs/helpers/html';
import { cardCss, cardUnits, composeCard } from '#src/cards/compose.ts';
import { cardContent } from '#src/cards/content.ts';
import { coverageOf, registerFonts } from '#src/cards/look/fonts.ts';
import { loadFonts } from '#src/cards/look/load-fonts.ts';
import { planFiles } from '#src/cards/plan.ts';
import type { DrawnOutlet } from '#src/cards/wanted.ts';
import { type Fitted, fitText } from '#src/cards/text/fit.ts';
import { createMeasure } from '#src/cards/text/measure.ts';
import { printable } from '#src/cards/text/printable.ts';
import { outlets } from '#src/domain/outlets.ts';
import type { Post } from '#src/domain/post.ts';
import { cardSource } from '../fixtures/posts/card-source.ts';

const fonts = await loadFonts();
const renderer = new Renderer();
await registerFonts(renderer, fonts);

/** A picture of one pixel, in the place of a photograph. */
const onePixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** Characters that the cards' fonts draw. */
export const covered = coverageOf(fonts);

/** Measures with the fonts of the cards. */
export const measure = createMeasure(renderer);

/** What a post's card says; its first one for the outlet. */
export function contentOf(post: Post, outlet: DrawnOutlet = 'facebook') {
  const [content] = contentsOf(post, outlet);
  if (!content) throw new Error(`no card for ${outlet}`);
  return content;
}

/** What a post's card for an outlet says, slide by slide. */
export function contentsOf(post: Post, outlet: DrawnOutlet) {
  return planFiles([post], cardSource)
    .cards.filter((card) => card.outlet === outlet)
    .map((plan) =>
      cardContent(
        plan,
        cardSource,
        (text) => printable(text, covered),
        () => 'hash',
      ),
    );
}

/** A card laid out but not drawn: its markup as nodes, its lines of text with their place in units, and its headline. */
export async function layoutOf(post: Post, outlet: DrawnOutlet, content = contentOf(post, outlet)) {
  const headlines: Fitted[] = [];
  const card = await composeCard(content, outlet, {
    async typeset(text, style, box) {
      const fitted = await fitText(text, style, box, measure);
      if (style === 'headline' && text === content.headline) headlines.push(fitted);
      return fitted;
    },
    logo: undefined,
    photo: async () => onePixel,
    stamped: async () => onePixel,
  });
  const { node } = fromHtml(card.markup);
  const still = outlets[outlet].still;
  const pixels = still.width / cardUnits;
  const root = await renderer.measure(node, { ...still, devicePixelRatio: pixels, css: [cardCss] });
  return {
    content,
    headlines,
    node,
    runs: runsOf(root, pixels),
    tiles: tilesOf(root, pixels),
    height: still.height / pixels,
    pixels,
  };
}

/** A line of text as it was laid out, in units. */
export interface Run {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Pairs of texts whose lines overlap by more than a hair. */
export function collisions(runs: Run[]): string[] {
  return runs.flatMap((a, i) =>
    runs.slice(i + 1).flatMap((b) => {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return across > 3 && down > 3 ? [`${a.text} / ${b.text}`] : [];
    }),
  );
}

/** Places of the QR codes: the only squares that are as large, with nothing inside. */
function tilesOf(node: MeasuredNode, pixels: number): Run[] {
  const [, , , , x, y] = node.transform;
  const square = node.children.length === 0 && node.width === node.height && node.width >= 150;
  const own: Run = {
    text: 'QR',
    left: x / pixels,
    right: (x + node.width) / pixels,
    top: y / pixels,
    bottom: (y + node.height) / pixels,
  };
  return [...(square ? [own] : []), ...node.children.flatMap((child) => tilesOf(child, pixels))];
}

function runsOf(node: MeasuredNode, pixels: number): Run[] {
  const [, , , , x, y] = node.transform;
  const box = { left: x / pixels, top: y / pixels, bottom: (y + node.height) / pixels };
  const own = node.runs.map((run) => ({
    ...box,
    text: run.text,
    left: box.left + run.x / pixels,
    right: box.left + (run.x + run.width) / pixels,
  }));
  return [...own, ...node.children.flatMap((child) => runsOf(child, pixels))];
}
