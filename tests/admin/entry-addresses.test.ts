import { expect, test } from 'vitest';
import { isOtherEntry } from '#admin/entry-addresses.ts';

const desk = 'http://127.0.0.1:4321/admin/#/collections/';

test.each([
  ['faq/new', 'agenda/new'],
  ['agenda/entries/2026-01-05-rapat', 'dpb/entries/2019-dpt-pemilu'],
  ['agenda/entries/2026-01-05-rapat', 'agenda/entries/2026-02-05-rapat'],
])('from %s to %s is another entry', (from, to) => {
  expect(isOtherEntry(desk + from, desk + to)).toBe(true);
});

test.each([
  ['what was saved for the first time', 'agenda/new?contoh=pleno', 'agenda/entries/2026-01-05-rapat'],
  ['a copy', 'agenda/entries/2026-01-05-rapat', 'agenda/new'],
  ['the list', 'agenda/entries/2026-01-05-rapat', 'agenda'],
  ['an entry from the list', 'agenda', 'agenda/entries/2026-01-05-rapat'],
])('%s is none', (_what, from, to) => {
  expect(isOtherEntry(desk + from, desk + to)).toBe(false);
});
