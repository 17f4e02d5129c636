import { expect, test } from 'vitest';
import { syllablesOf } from '#src/cards/text/syllables.ts';

test.each([
  ['pemutakhiran', 'pe-mu-ta-khi-ran'],
  ['mempertanggungjawabkannya', 'mem-per-tang-gung-ja-wab-kan-nya'],
  ['penyelenggaraan', 'pe-nye-leng-ga-raan'],
  ['Akuntabilitas,', 'Akun-ta-bi-li-tas,'],
  ['abadi', 'aba-di'],
  ['instruksi', 'in-struk-si'],
  ['PPKPPSKPPS', 'PPKPPSKPPS'],
  ['#PemiluDamai', '#PemiluDamai'],
  ['siakba.kpu.go.id', 'siakba.kpu.go.id'],
])('%s', (word, divided) => {
  expect(syllablesOf(word).join('-')).toBe(divided);
});
