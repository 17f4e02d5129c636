import { expect, test } from 'vitest';
import { xWeight } from '#src/kit/captions/x-weight.ts';

// Every weight was read off X's own library (twitter-text 3.1.0, parseTweet).
test.each([
  ['Latin letters', 'Rapat pleno é', 13],
  ['a letter and its accent apart', 'e\u0301', 1],
  ['typographic quotes and dashes', '“9–11 Mei”', 10],
  ['an ellipsis beyond the light ranges', 'a…', 3],
  ['Chinese', '選挙', 4],
  ['Arabic', 'السلام', 6],
  ['an emoji of many code points', '👩‍👩‍👧 🇮🇩 🙏🏽', 8],
  ['letters that only look bold', '𝗞𝗣𝗨', 6],
  ['an address', 'https://kab-kampar.kpu.go.id/agenda/2021-06-30-rapat-koordinasi-kpu-diskominfo/', 23],
  ['a short address', 'https://a.id', 23],
  ['an address with a full stop behind it', 'lihat https://a.id.', 30],
  ['an address without its scheme', 'buka kpu.go.id', 28],
  ['a time of day', 'pukul 09.00 WIB', 15],
])('%s', (_, text, weight) => {
  expect(xWeight(text)).toBe(weight);
});

test('what may or may not be an address counts as the heavier of the two', () => {
  expect(xWeight('C.Pemberitahuan')).toBe(23);
});
