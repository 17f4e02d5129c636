/** X's limit on a post, in the weight below. */
export const xLimit = 280;

/** Every address counts as this many, because X writes its own short one: `transformedURLLength` of the configuration below. */
const urlWeight = 23;

/**
 * Weight of a text as X counts it: after NFC, 1 for Latin and most other alphabets, 2 for the rest (Chinese, Arabic presentation forms, ...),
 * 2 for an emoji however many code points it is made of, 23 for an address. Ranges and weights are configuration 3 of X's own library
 * (https://github.com/twitter/twitter-text/blob/master/config/v3.json). Whether X makes a link of an address without https:// depends on its list
 * of top-level domains, so such an address counts as the greater of 23 and its letters: never too little.
 */
export function xWeight(text: string): number {
  let weight = 0;
  let from = 0;
  const normal = text.normalize('NFC');
  for (const match of normal.matchAll(address)) {
    weight += plainWeight(normal.slice(from, match.index));
    weight += match[1] ? urlWeight : Math.max(urlWeight, plainWeight(match[0]));
    from = match.index + match[0].length;
  }
  return weight + plainWeight(normal.slice(from));
}

// What ends a sentence does not belong to the address before it.
const address =
  /(https?:\/\/)[^\s“”"<>]*[^\s“”"<>.,;:!?()…]|(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:\/[^\s“”"<>]*[^\s“”"<>.,;:!?()…])?/giu;

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** First and last code points that weigh 1. */
const light = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const;

/** A text of nothing else, which holds no emoji either: those are heavy, or made of something that is. */
const allLight = /^[\0-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037]*$/;

function plainWeight(text: string): number {
  if (allLight.test(text)) return text.length;
  let weight = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (/\p{RGI_Emoji}/v.test(segment)) weight += 2;
    else for (const character of segment) weight += weightOf(character.codePointAt(0) ?? 0);
  }
  return weight;
}

function weightOf(code: number): number {
  return light.some(([first, last]) => first <= code && code <= last) ? 1 : 2;
}
