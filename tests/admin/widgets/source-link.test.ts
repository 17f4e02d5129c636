import { expect, test } from 'vitest';
import { sourceOf } from '#admin/widgets/source-link.ts';

test.each([
  ['https://cekfakta.kompas.com/read/2024/02/13/1', 'Kompas.com'],
  ['https://pekanbaru.tribunnews.com/2024/09/22/x', 'Tribunnews'],
  ['https://turnbackhoax.id/2024/01/salah/', 'MAFINDO (TurnBackHoax)'],
  ['https://kab-kampar.kpu.go.id/berita', 'KPU Kabupaten Kampar'],
  ['https://kota-batu.kpu.go.id', 'KPU Kota Batu'],
  ['https://www.kpu.go.id/berita', 'KPU'],
  ['https://kominfosandi.kamparkab.go.id/amp', 'Kamparkab'],
  ['https://jaring-nasional.com/x', 'Jaring Nasional'],
  ['https://riau.antaranews.com/', 'ANTARA'],
])('%s is probably published by %s', (address, publisher) => {
  expect(sourceOf(address)?.publisher).toBe(publisher);
});

test('what follows readers around is cut off, what finds the page stays', () => {
  const pasted = ' https://contoh.com/a?id=5&utm_source=wa&fbclid=x&p=2#:~:text=kata\n';
  expect(sourceOf(pasted)?.url).toBe('https://contoh.com/a?id=5&p=2');
  expect(sourceOf('https://contoh.com/a#bagian')?.url).toBe('https://contoh.com/a#bagian');
});

test.each([
  '',
  'Kompas',
  'javascript:alert(1)',
  'https://',
  'https://contoh',
  'https://a:b@contoh.com/',
  'dua https://contoh.com',
  'https://contoh.com lalu',
])('%j is no address of a page', (pasted) => {
  expect(sourceOf(pasted)).toBeUndefined();
});
