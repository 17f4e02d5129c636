/**
 * A word as the pieces between which a hyphen may divide it, after the syllables of Indonesian (EYD V, I.F): "pe", "mu", "ta", "khi", "ran". No piece
 * is a single letter. One piece where there is no vowel to go by, and for what is no plain word: an address or a hashtag would be another with a
 * hyphen.
 */
export function syllablesOf(word: string): string[] {
  if (!/^\p{L}+[.,;:!?…”’)]*$/u.test(word)) return [word];
  return word.replace(openSyllable, '$&\u00ad').replace(closedSyllable, '$&\u00ad').split('\u00ad');
}

const consonant = '(?:ng|ny|sy|kh|[^aiueo\u00ad\\P{L}])';
/** Before a single consonant: "pe-mu", but "aba-di". */
const openSyllable = new RegExp(`(?<=\\p{L})[aiueo](?=${consonant}[aiueo])`, 'giu');
/** Between two, and behind the first of three: "sam-pai", "in-struk-si". */
const closedSyllable = new RegExp(`[aiueo]${consonant}(?=${consonant}+[aiueo])`, 'giu');
