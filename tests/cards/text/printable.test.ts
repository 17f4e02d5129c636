import { expect, test } from 'vitest';
import { printable } from '#src/cards/text/printable.ts';
import { covered } from '../drawing.ts';

test.each([
  ['plain text stays', 'KPU Kampar: 601.561 pemilih (50,7%)', 'KPU Kampar: 601.561 pemilih (50,7%)'],
  ['emoji go, with skin tones and flags', 'Awas hoaks 🙏🏽 🇮🇩!', 'Awas hoaks!'],
  [
    'Arabic goes, with the brackets around it',
    'Assalamualaikum (السلام عليكم) warga',
    'Assalamualaikum warga',
  ],
  ['letters in disguise become plain', '𝗞𝗣𝗨 Ｋａｍｐａｒ', 'KPU Kampar'],
  ['letters that the font lacks lose their marks', 'ǞB', 'AB'],
  ['the non-breaking hyphen becomes a hyphen', 'e‑KTP', 'e-KTP'],
  ['direction marks and joiners go', 'KPU\u202e Kam\u200dpar\u200b', 'KPU Kampar'],
  ['line breaks become spaces', 'satu\ndua\ttiga', 'satu dua tiga'],
  ['straight quotes become printed ones', `"Jumat" itu 'benar' ma'ruf`, '“Jumat” itu ‘benar’ ma’ruf'],
  ['nothing may be left', '😀 السلام', ''],
])('%s', (_what, text, shown) => {
  expect(printable(text, covered)).toBe(shown);
});

test('what is left has a glyph in every weight', () => {
  const all = Array.from({ length: 0x3000 }, (_, i) => String.fromCodePoint(i)).join('');
  for (const character of printable(all, covered))
    expect(covered.has(character.codePointAt(0) ?? 0), character).toBe(true);
});
