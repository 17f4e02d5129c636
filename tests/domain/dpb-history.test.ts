import { expect, test } from 'vitest';
import { changeInWords, historyOf, latestByDistrict, periodInWords } from '#src/domain/dpb-history.ts';
import type { Recapitulation } from '#src/domain/post.ts';
import { recapitulation } from '../open-data/posts.ts';

function dpb(label: string, day: string, totals: number, rows: Record<string, number> = {}): Recapitulation {
  return recapitulation({
    id: label.toLowerCase().replaceAll(' ', '-'),
    period: { label, from: day, to: day },
    totals: { total: totals },
    rows: Object.entries(rows).map(([district, total]) => ({ district, total })),
  });
}

const dps = dpb('DPS', '2024-08-10', 600_789, { '14.01.01': 100, '14.01.02': 200 });
const dpt = dpb('DPT', '2024-09-20', 601_561, { '14.01.01': 90, '14.01.02': 200 });
const early = dpb('DPT 2019', '2018-08-20', 458_639, { '14.01.01': 80 });
const coarse = dpb('Triwulan IV', '2021-12-31', 466_044);
const example = { ...dpb('Contoh', '2026-09-30', 999, { '14.01.01': 1 }), sample: true };
const all = [example, dpt, early, dps, coarse];

test('the regency has every recapitulation, earliest first', () => {
  expect(historyOf(all).map(({ dpb: { period } }) => period.label)).toEqual([
    'DPT 2019',
    'Triwulan IV',
    'DPS',
    'DPT',
    'Contoh',
  ]);
});

test('a kecamatan has those that know it, and is compared with the last of them', () => {
  const history = historyOf(all, '14.01.01');
  expect(history.map(({ figures }) => figures.total)).toEqual([80, 100, 90, 1]);
  expect(history[1]?.previous?.dpb.id).toBe('dpt-2019');
});

test('an example is never compared with real figures, nor real figures with an example', () => {
  expect(historyOf(all).at(-1)?.previous).toBeUndefined();
  const later = dpb('Triwulan I', '2027-03-31', 610_000);
  expect(historyOf([...all, later]).at(-1)?.previous?.dpb.id).toBe('dpt');
});

test('changes are told in words', () => {
  const words = (district?: string) => historyOf(all, district).map(changeInWords);
  expect(words()).toEqual([
    undefined,
    'Bertambah 7.405 pemilih (1,6%) dibanding DPT 2019: 458.639.',
    'Bertambah 134.745 pemilih (28,9%) dibanding Triwulan IV: 466.044.',
    'Bertambah 772 pemilih (0,1%) dibanding DPS: 600.789.',
    undefined,
  ]);
  expect(words('14.01.01')[2]).toBe('Berkurang 10 pemilih (10%) dibanding DPS: 100.');
  expect(words('14.01.02')[1]).toBe('Sama dengan DPS: 200.');
});

test('a change from nothing has no share, a tiny one says so', () => {
  const figures = (total: number) => ({ dpb: dpt, figures: { total } });
  expect(changeInWords({ ...figures(5), previous: figures(0) })).toBe(
    'Bertambah 5 pemilih dibanding DPT: 0.',
  );
  expect(changeInWords({ ...figures(100_001), previous: figures(100_000) })).toContain('kurang dari 0,1%');
});

test('the latest recapitulation with kecamatan is a real one as long as there is one', () => {
  expect(latestByDistrict(all)?.id).toBe('dpt');
  expect(latestByDistrict([coarse, example])?.id).toBe('contoh');
  expect(latestByDistrict([coarse])).toBeUndefined();
});

test('a list of one day tells it once, a quarter its span and its record', () => {
  const day = '2018-08-20';
  const list = { label: 'DPT Pemilu 2019', from: day, to: day };
  const quarter = { label: 'Triwulan IV 2021', from: '2021-10-01', to: '2021-12-31' };
  expect(periodInWords({ period: list, decree: { date: day } })).toBe(
    'DPT Pemilu 2019, ditetapkan 20 Agustus 2018',
  );
  expect(periodInWords({ period: quarter, decree: { number: '054/BA/2021', date: '2021-12-30' } })).toBe(
    'Periode Triwulan IV 2021: 1 Oktober–31 Desember 2021 · 054/BA/2021, 30 Desember 2021',
  );
  expect(periodInWords({ period: list })).toBe('Periode DPT Pemilu 2019: 20 Agustus 2018');
});
