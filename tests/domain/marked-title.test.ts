import { expect, test } from 'vitest';
import { markedTitle, standingTitle } from '#src/domain/marked-title.ts';
import { agenda, announcement, faq } from '../open-data/posts.ts';

const withdrawn = { date: '2026-02-01', note: 'Jadwalnya dibatalkan KPU RI.' };

test('a title alone says that its post was withdrawn, which outweighs any other state', () => {
  expect(markedTitle(announcement({ withdrawn }))).toBe('DITARIK: Rekapitulasi PDPB triwulan IV');
  expect(markedTitle(agenda({ withdrawn, status: 'postponed', sample: true }))).toBe(
    'CONTOH: DITARIK: Rapat koordinasi PDPB',
  );
  expect(standingTitle(announcement({ withdrawn, sample: true }))).toBe(
    'DITARIK: Rekapitulasi PDPB triwulan IV',
  );
});

test('a title of what stands is left as it is', () => {
  expect(standingTitle(agenda({ status: 'postponed' }))).toBe('Rapat koordinasi PDPB');
  expect(markedTitle(faq())).toBe(faq().question);
});
