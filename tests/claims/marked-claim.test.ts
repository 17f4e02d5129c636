import { expect, test } from 'vitest';
import { markedClaim } from '#src/claims/marked-claim.ts';
import { stem } from '#src/domain/language/stem.ts';

const marked = (text: string, ...words: string[]) =>
  markedClaim(text, new Set(words.map(stem)))
    .map((piece) => (piece.shared ? `[${piece.text}]` : piece.text))
    .join('');

test.each([
  ['7 kontainer berisi surat suara', ['surat', 'suara', 'kontainer'], '7 [kontainer] berisi [surat suara]'],
  ['Cukup bawa e-KTP!', ['ektp'], 'Cukup bawa [e-KTP]!'],
  ['Sudah tercoblos semua', ['mencoblos'], 'Sudah [tercoblos] semua'],
  ['Ada tujuh', ['7'], 'Ada [tujuh]'],
  ['<b>Surat</b> suara', ['suara'], '<b>Surat</b> [suara]'],
  ['Tidak ada yang sama', [], 'Tidak ada yang sama'],
])('marks in “%s”', (text, words, expected) => {
  expect(marked(text, ...words)).toBe(expected);
});

test.each(['', '…', 'KPU “jual” data — rahasia\tnegara 🙏'])('loses nothing of %j', (text) => {
  expect(
    markedClaim(text, new Set(['jual', 'data']))
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});
