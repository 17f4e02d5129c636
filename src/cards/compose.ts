import { outletOf, outlets } from '#src/domain/outlets.ts';
import { column, lines, type Space } from './blocks.ts';
import type { CardContent } from './card-content.ts';
import { frames, isLow } from './frames.ts';
import { type Html, html } from './html.ts';
import { drawHead } from './head.ts';
import { type CardFoot, drawFoot } from './foot.ts';
import { drawPhoto } from './photo-ground.ts';
import { family } from './look/fonts.ts';
import { palette } from './look/palette.ts';
import { rebungBand } from './look/signs.ts';
import { worlds } from './look/worlds.ts';
import type { Shape, Sheet, Tools } from './sheet.ts';
import type { DrawnOutlet } from './wanted.ts';
import { HeadlineTooLong, smallestOfAll } from './templates/headline.ts';
import { drawBody } from './templates/index.ts';

/** Units across every card. */
export const cardUnits = 1080;

/** The markup of a card for an outlet, recomposed for its shape. */
export async function composeCard(content: CardContent, outlet: DrawnOutlet, tools: Tools): Promise<Html> {
  const { still } = outlets[outlet];
  const pixels = still.width / cardUnits;
  return composeSheet(
    content,
    {
      frame: frames[outlet],
      height: still.height / pixels,
      pixels,
      // Where an app covers the top, the strip of an example stands below what is covered.
      covered: (outletOf(outlet).safe?.top ?? 0) / pixels,
    },
    tools,
  );
}

/** The markup of a card of any shape. */
export async function composeSheet(content: CardContent, shape: Shape, tools: Tools): Promise<Html> {
  const { frame, height, covered } = shape;
  const world = worlds[content.world];
  const sheet: Sheet = { frame, width: cardUnits, height, pixels: shape.pixels, world, ...tools };
  const strip = content.sample ? await sampleStrip(sheet, covered) : undefined;
  const head = await drawHead(content, sheet, strip?.bottom ?? 0);
  const foot = await drawFoot(content, sheet, head.bottom);
  const { body, bodyTop, space, photo } = await bodyAndPhoto(content, sheet, head.bottom, foot);
  // Straight down: a slanted gradient takes a third of the time of a card.
  const [from, to] = (photo ? [photo.ground, photo.ground] : world.ground).map((name) => palette[name]);
  return html`<div
    class="card"
    style="color:${palette[world.text]};background:linear-gradient(${from},${to})"
  >
    ${photo?.html}${strip?.html}${head.html}
    <div
      class="at stack"
      style="left:${frame.pad.side}px;top:${bodyTop}px;width:${space.width}px;height:${space.height}px"
    >
      ${column(body, space.height)}
    </div>
    ${foot.html}
    <div class="at" style="left:0;top:${height - frame.band}px">
      ${rebungBand(cardUnits, frame.band, palette[world.band[0]], palette[world.band[1]], palette[world.ground[1]])}
    </div>
  </div>`;
}

/** Parts of a photograph's usual height, each with the smallest headline for which it may be had. */
const photoShares = [
  [1, 60],
  [0.7, 54],
  [0.45, 48],
  [0.2, 42],
  [0, smallestOfAll],
] as const;

/** The body, and a photograph above it that gives way where the text needs its height. */
async function bodyAndPhoto(content: CardContent, sheet: Sheet, headBottom: number, foot: CardFoot) {
  const { frame, width, world, typeset } = sheet;
  const lowOrNone = !content.cover || isLow(frame.setting);
  for (const [share, smallestHeadline] of lowOrNone ? photoShares.slice(-1) : photoShares) {
    const photo = await drawPhoto(content, sheet, headBottom, share);
    const bodyTop = (photo?.bottom ?? headBottom) + frame.gap;
    const space: Space = {
      width: width - frame.pad.side * 2 - foot.column,
      height: Math.floor(foot.top - frame.gap - bodyTop),
      setting: frame.setting,
      world,
      typeset,
      smallestHeadline,
      stamped: sheet.stamped,
      pixels: sheet.pixels,
    };
    try {
      return { body: await drawBody(content, space), bodyTop, space, photo };
    } catch (error) {
      if (share === 0 || !(error instanceof HeadlineTooLong)) throw error;
    }
  }
  throw new HeadlineTooLong(content.headline);
}

/** Rules that all cards share. */
export const cardCss = `
  .card { position: relative; display: flex; width: 100%; height: 100%; overflow: hidden; font-family: '${family}' }
  .at { position: absolute; display: flex }
  .row { display: flex; flex-direction: row }
  .stack { display: flex; flex-direction: column }
  .centre { justify-content: center }
  .centred { align-items: center }
  .patterned { position: relative; overflow: hidden }
  .upon { position: relative }
  .leaf { position: relative; border-radius: 24px; overflow: hidden }
  .lines { display: flex; flex-direction: column; align-items: flex-start }
  .centred > .lines { align-items: center }
  .line { white-space: pre }
  .block { display: flex; flex-direction: column }
`;

/** Across the top, so that an invented example is never taken for news. */
async function sampleStrip({ frame, typeset }: Sheet, top: number): Promise<{ html: Html; bottom: number }> {
  const size = isLow(frame.setting) ? 34 : 42;
  const word = await typeset('CONTOH', 'code', { width: 500, height: 70, max: size, min: 30 });
  const meaning = await typeset('isi kartu ini rekaan', 'strong', {
    width: 560,
    height: 60,
    max: size - 6,
    min: 28,
  });
  const height = Math.round(size * 1.7);
  return {
    bottom: top + height,
    html: html`<div
      class="at row"
      style="left:0;top:${top}px;width:${cardUnits}px;height:${height}px;align-items:center;justify-content:center;gap:20px;background:${palette.gold};border-bottom:6px solid ${palette.ink}"
    >
      ${lines(word, 'ink')}${lines(meaning, 'ink')}
    </div>`,
  };
}
