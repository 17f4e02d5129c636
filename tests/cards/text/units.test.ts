import { expect, test } from 'vitest';
import { unitsOf } from '#src/cards/text/units.ts';

test.each([
  ['Pleno 30 Desember 2021 di Bangkinang', ['Pleno', '30 Desember 2021', 'di', 'Bangkinang']],
  ['Pendaftaran 9–11 Mei 2024', ['Pendaftaran', '9–11 Mei 2024']],
  ['Datang pukul 09.00–12.00 WIB', ['Datang', 'pukul 09.00–12.00 WIB']],
  ['Mulai 08.30 WIB', ['Mulai', '08.30 WIB']],
  ['Bawa e-KTP ke TPS 12', ['Bawa', 'e-KTP', 'ke', 'TPS 12']],
  ['Kantor KPU Kabupaten Kampar', ['Kantor', 'KPU', 'Kabupaten', 'Kampar']],
  ['KPU Kampar catat 466.044 pemilih triwulan IV', ['KPU Kampar', 'catat', '466.044 pemilih', 'triwulan IV']],
  ['Jalan Tuanku Tambusai 69, Bangkinang', ['Jalan', 'Tuanku', 'Tambusai 69,', 'Bangkinang']],
  ['Tidak ada 7 kontainer', ['Tidak', 'ada', '7 kontainer']],
  ['Apa itu badan ad hoc', ['Apa', 'itu', 'badan', 'ad hoc']],
  ['Dari 2019 dan 2024', ['Dari', '2019', 'dan', '2024']],
  ['Hibah Rp 48.500.000.000 untuk Pilkada 2024', ['Hibah', 'Rp 48.500.000.000', 'untuk', 'Pilkada 2024']],
])('%s', (text, units) => {
  expect(unitsOf(text)).toEqual(units);
});

test('spaces around a text and between its words leave no empty unit', () => {
  expect(unitsOf('  Rapat   pleno ')).toEqual(['Rapat', 'pleno']);
});
