import { describe, expect, test } from 'vitest';
import { dpbCsv } from '#src/open-data/csv.ts';
import { dpbJson } from '#src/open-data/dpb-json.ts';
import { districts, recapitulation } from './posts.ts';

describe('the JSON of a recapitulation', () => {
  test('tells what it is, from when, by whom and under which terms', () => {
    const dpb = recapitulation({
      decree: { number: '054/BA', date: '2024-09-20' },
      note: 'Rincian menurut kecamatan.',
      sources: [{ title: 'Berita acara', url: 'https://kpu.example/ba', date: '2024-09-21' }],
    });
    expect(JSON.parse(dpbJson(dpb, districts))).toMatchObject({
      rekapitulasi: '2024-dpt-pilkada',
      contoh: 'tidak',
      judul: 'DPT Pilkada 2024',
      terbit: '2024-09-20T10:00:00+07:00',
      periode: 'DPT Pilkada 2024',
      periode_awal: '2024-08-11',
      periode_akhir: '2024-09-20',
      penetapan: { nomor: '054/BA', tanggal: '2024-09-20' },
      catatan: 'Rincian menurut kecamatan.',
      sumber: [
        { judul: 'Berita acara', alamat: 'https://kpu.example/ba', penerbit: null, tanggal: '2024-09-21' },
      ],
      lisensi: 'https://creativecommons.org/licenses/by/4.0/',
    });
  });

  test('has the figures of every kecamatan and the totals, null where unknown', () => {
    const file = JSON.parse(dpbJson(recapitulation(), districts));
    expect(file.kecamatan).toHaveLength(2);
    expect(file.kecamatan[0]).toMatchObject({
      kode_kecamatan: '14.01.01',
      kecamatan: 'Bangkinang Kota',
      pemilih: 301,
      pemilih_baru: 0,
      tps: null,
      tms: null,
    });
    expect(file.jumlah).toMatchObject({ pemilih: 601, tms: 3, tms_meninggal: 2, tms_tni: null });
    expect(file).toMatchObject({ penetapan: null, catatan: null, sumber: [] });
  });

  test('explains every column, which the CSV calls by the same name', () => {
    const file = JSON.parse(dpbJson(recapitulation(), districts));
    const header = dpbCsv(recapitulation(), districts).split('\r\n')[0]?.split(',');
    expect(Object.keys(file.kecamatan[0])).toEqual(Object.keys(file.kolom));
    expect(header).toEqual(expect.arrayContaining(Object.keys(file.kolom)));
    for (const meaning of Object.values(file.kolom)) expect(meaning).toMatch(/^[A-Z].{10,}/);
  });

  test('marks an invented example', () => {
    expect(JSON.parse(dpbJson(recapitulation({ sample: true }), districts)).contoh).toBe('ya');
  });
});
