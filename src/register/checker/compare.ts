import { blurred } from './blur.ts';
import { colourMap, tileSize } from './colour.ts';
import type { Pair } from './fit.ts';
import { boxSums, varianceOf } from './integral.ts';
import { type Gray, grayOf, type Pixels } from './pixels.ts';
import { type Place, placesOf } from './places.ts';
import { registerCard, relativeSize } from './register.ts';
import { residualMap, windowSize, windowStep } from './residual.ts';
import { matchSharpness } from './sharpness.ts';
import { matchTone } from './tone.ts';
import { rescaled, type Transform } from './transform.ts';
import { type Warped, warped } from './warp.ts';

/** What was measured between a genuine card and a picture of it. */
export interface Measurement {
  /** From the pixels of the genuine card that was compared to those of the picture. */
  transform: Transform;
  /** Share of the card's textured blocks that were found in their places, 0 to 1. */
  found: number;
  /** Highest residual of a window; see ResidualMap. */
  residual: number;
  /** Share of windows that are plainly unlike, 0 to 1. */
  unlike: number;
  /** Highest difference of colour; see ColourMap. */
  colour: number;
  /** Width of the card in the picture, in pixels of the picture. */
  width: number;
  /** Standard deviation of the picture's blur, in pixels of the genuine card by its width of 540. */
  blur: number;
  /** Contrast of the picture by that of the card: what is nearly black or nearly white shows no faint letters and no colours. */
  contrast: number;
  /** See ColourMap. */
  saturation: number;
  /** Share of the card that lies outside of the picture, 0 to 1. */
  missing: number;
  /** Where it differs, the worst first. */
  places: Place[];
  colourPlaces: Place[];
}

/** A picture in which the card is larger than this, by the size of the genuine one, is made smaller first. */
const largest = 1.6;
/** Residual from which a window is plainly unlike. */
const plainlyUnlike = 0.85;
/** How far windows may be out of place, in pixels of the card. */
const slack = { flat: 1, bent: 2 };
/** Residual and colour from which a window belongs to a place that differs. */
const differs = { residual: 0.7, colour: 26 };

/**
 * Lays a picture upon the genuine card and measures how they differ. `anchors` are points of the card with their places in the picture, both in
 * pixels. Undefined when the card cannot be found there.
 */
export function compareCard(card: Pixels, pixels: Pixels, anchors: Pair[]): Measurement | undefined {
  const genuine = grayOf(card);
  const size = relativeSize(anchors);
  const step = Math.max(1, Math.ceil(size / largest));
  const picture = grayOf(pixels, step);
  const registration = registerCard(
    genuine,
    picture,
    anchors.map((pair) => ({ ...pair, to: { x: pair.to.x / step, y: pair.to.y / step } })),
  );
  if (!registration) return undefined;
  const { transform, bend, found } = registration;
  const laid = warped(picture, transform, card, bend);
  const soft = { ...laid, ...blurred(laid, 0.6) };
  const { card: alike, sigma } = matchSharpness(genuine, soft);
  const map = residualMap(matchTone(alike, soft), soft, bend ? slack.bent : slack.flat);
  const original = rescaled(transform, 1, step);
  const colours = colourMap(card, pixels, original);
  const known = map.values.filter((value) => value >= 0);
  return {
    transform: original,
    found,
    residual: max(map.values),
    unlike: known.filter((value) => value > plainlyUnlike).length / Math.max(1, known.length),
    colour: max(colours.values),
    width: card.width * size,
    blur: (sigma * 540) / card.width,
    contrast: contrastOf(genuine, laid),
    saturation: colours.saturation,
    missing: 1 - known.length / map.values.length,
    places: placesOf({ ...map, step: windowStep, size: windowSize }, differs.residual, 3, card),
    colourPlaces: placesOf({ ...colours, step: tileSize, size: tileSize }, differs.colour, 1, card),
  };
}

/** Standard deviation of the picture's shades by that of the card's, where the picture shows something. */
function contrastOf({ data, width, height }: Gray, picture: Warped): number {
  const sums = boxSums(data, picture.data, picture.covered, { width, cell: windowStep });
  const { count, ...all } = sums(0, 0, width - (width % windowStep), height - (height % windowStep));
  return Math.sqrt(
    varianceOf(all.picture, all.pictureSquares, count) /
      Math.max(1e-9, varianceOf(all.card, all.cardSquares, count)),
  );
}

function max(values: Float32Array): number {
  return values.reduce((highest, value) => Math.max(highest, value), 0);
}
