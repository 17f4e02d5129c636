import { expect, test } from 'vitest';
import { keepTogether } from '#src/components/keep-together.ts';

test.each([
  ['27 Februari 2024', ['27 Februari 2024']],
  ['Selasa, 8 Desember 2026 pukul 09.00–11.30 WIB', ['Selasa,', '8 Desember 2026', 'pukul 09.00–11.30 WIB']],
  ['30 Desember 2021–2 Januari 2022', ['30 Desember 2021–', '2 Januari 2022']],
  ['30 November–3 Desember 2026', ['30 November–', '3 Desember 2026']],
  ['9–11 Mei 2024', ['9–11 Mei 2024']],
])('a line breaks in “%s” only between its parts', (text, parts) => {
  const kept = keepTogether(text)
    .split(/ |(?<=–)(?!\u2060)/)
    .map((part) => part.replaceAll('\u00a0', ' ').replaceAll('\u2060', ''));
  expect(kept).toEqual(parts);
});
