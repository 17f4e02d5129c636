import type { Measurement } from './compare.ts';
import type { Place } from './places.ts';
import type { Finding } from './findings.ts';

/**
 * Limits between the findings, set on one half of the cards of `npm run eval:cards` and reported on the other. Residuals are those of ResidualMap,
 * colours those of ColourMap, lengths pixels.
 */
export const limits = {
  /** Less of the card found in its place, or more of it unlike: another picture. */
  found: 0.4,
  unlike: 0.25,
  residual: { doubtful: 0.74, changed: 0.85 },
  colour: { doubtful: 34, changed: 60 },
  /** Narrower or softer pictures do not show single digits. */
  narrow: 500,
  blur: 1.2,
  /** A darkened picture has 0.7, one in which faint letters and colours are gone 0.15. */
  contrast: 0.35,
  /** A pale print still has 0.3; what has no colours left cannot show a verdict's. */
  saturation: 0.15,
  /** More of the card outside of the picture: cropped. */
  missing: 0.015,
};

/** What a measurement means. Doubt is an answer of its own: neither a match nor a change is told where the picture does not show it. */
export function judge(measurement: Measurement | undefined): Finding {
  if (!measurement) return 'bukan';
  const { found, unlike, residual, colour, width, blur, missing } = measurement;
  if (found < limits.found || unlike > limits.unlike) return 'bukan';
  if (residual >= limits.residual.changed) return 'diubah';
  if (!showsColours(measurement)) return 'ragu';
  if (colour >= limits.colour.changed) return 'diubah';
  if (residual >= limits.residual.doubtful || colour >= limits.colour.doubtful) return 'ragu';
  if (width < limits.narrow || blur > limits.blur) return 'ragu';
  return missing > limits.missing ? 'terpotong' : 'cocok';
}

/** What is nearly black or has no colours left cannot show that one was changed: it differs everywhere. */
function showsColours({ contrast, saturation }: Measurement): boolean {
  return contrast >= limits.contrast && saturation >= limits.saturation;
}

/** True where a larger genuine card may decide otherwise: near a limit, in a picture that shows more than the small one. */
export function isAmbiguous({ residual, colour, width }: Measurement): boolean {
  const { doubtful, changed } = limits.residual;
  const near = residual > doubtful * 0.85 && residual < changed * 1.25;
  return width > 600 && (near || (colour >= limits.colour.doubtful && colour < limits.colour.changed));
}

/** Where a picture was changed: places of shade and places of colour alone, first what is furthest beyond its limit. */
export function changedPlaces(measurement: Measurement): Place[] {
  const { places } = measurement;
  const colourPlaces = showsColours(measurement) ? measurement.colourPlaces : [];
  const beyond = (list: Place[], { doubtful, changed }: { doubtful: number; changed: number }) =>
    list.filter(({ score }) => score >= doubtful).map((place) => ({ place, excess: place.score / changed }));
  return [...beyond(places, limits.residual), ...beyond(colourPlaces, limits.colour)]
    .sort((a, b) => b.excess - a.excess)
    .map(({ place }) => place);
}
