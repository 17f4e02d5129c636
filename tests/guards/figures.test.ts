import { expect, test } from 'vitest';
import { figureFindings } from '#src/guards/text/figures.ts';

const known = { known: new Set([601_561, 305_075, 296_486, 1280, 772]), name: 'DPT Pilkada 2024' };

test.for([
  ['two digits that changed places', 'Ada 601.651 pemilih.', /601\.651.*Mungkin.*601\.561/s],
  ['another number of voters', 'Ada 123.456 pemilih.', /123\.456.*Cocokkan/],
  ['polling stations', 'Tersebar di 1.281 TPS', /1\.281 \(tps\).*1\.280/],
  ['men and women', 'laki-laki 305.076 dan perempuan sebanyak 296.486', /305\.076/],
  ['a number before the sex', '296.487 perempuan', /296\.487/],
  ['ungrouped digits', 'ada 601651 pemilih', /601651/],
] as const)('tells of %s', ([, text, message]) => {
  expect(figureFindings(text, known).map((finding) => finding.message)).toEqual([
    expect.stringMatching(message),
  ]);
});

test.for([
  'Ada 601.561 pemilih: laki-laki 305.075, perempuan 296.486, di 1.280 TPS.',
  'Bertambah 772 pemilih.',
  'Untuk 400 pemilih satu pantarlih, lebih dari itu dua.',
  'Pemilih berusia 17 tahun; 50,7 persen laki-laki.',
  'PKPU 7/2022, pasal 1234, tahun 2024 pemilih pemula',
  '25 TPS khusus',
  'nomor 0762.123456',
])('lets pass: %s', (text) => {
  expect(figureFindings(text, known)).toEqual([]);
});
