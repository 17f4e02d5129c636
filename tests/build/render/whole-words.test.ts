import { expect, test } from 'vitest';
import { keepWordsWhole } from '#src/build/render/whole-words.ts';

const kept = (text: string) => keepWordsWhole(`<body><main>${text}</main></body>`).slice(12, -14);

test.each([
  ['Bawa e-KTP', 'Bawa <span class="whole">e-KTP</span>'],
  ['Formulir (F-1.03)', 'Formulir (<span class="whole">F-1.03</span>)'],
  ['pukul 12.00–13.00 WIB.', 'pukul <span class="whole">12.00–13.00 WIB</span>.'],
  ['diperpanjang 9–11 Mei 2024', 'diperpanjang <span class="whole">9–11 Mei 2024</span>'],
  [
    '16 Desember 2026–2 Januari 2027',
    '<span class="whole">16 Desember 2026</span>–<span class="whole">2 Januari 2027</span>',
  ],
  [
    'DPTHP-2 memuat 2.229 TPS',
    '<span class="whole">DPTHP-2</span> memuat <span class="whole">2.229 TPS</span>',
  ],
  ['kantor KPU Kampar', 'kantor <span class="whole">KPU Kampar</span>'],
  ['SALAH · 1 lembar · X', 'SALAH\u00a0· 1 lembar\u00a0· X'],
  ['401–600 pemilih', '<span class="whole">401–600 pemilih</span>'],
  ['401–600 surat', '<span class="whole">401–600</span> surat'],
  ['4 desa/kelurahan', '<span class="whole">4 desa/kelurahan</span>'],
  ['Kamis–Sabtu', 'Kamis–Sabtu'],
])('keeps the words of “%s” that belong together on one line', (text, html) => {
  expect(kept(text)).toBe(html);
});

test.each([
  '<a href="/x/" title="e-KTP > KTP">x</a>',
  '<textarea>e-KTP</textarea>',
  '<svg><text>12–13</text></svg>',
  '<code>9–11</code>',
])('leaves alone what is no prose: %s', (html) => {
  expect(kept(html)).toBe(html);
});

test('leaves alone what stands outside the main part', () => {
  const page = '<title>e-KTP</title><main>ada</main><footer>e-KTP</footer>';
  expect(keepWordsWhole(page)).toBe(page);
});
