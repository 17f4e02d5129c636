import type { Recapitulation } from '#src/domain/post.ts';
import type { District } from '#src/schemas/catalogues.ts';
import { dpbColumns, dpbKeys } from './dpb-columns.ts';
import { license } from '#src/domain/license.ts';

/** A recapitulation as JSON, with the names of the CSV's columns and their meaning under "kolom", their units under "satuan"; an unknown figure is null. */
export function dpbJson(dpb: Recapitulation, districts: District[]): string {
  const { id, title, summary, published, period, decree, note, sources, sample } = dpb;
  const figures = (row: Recapitulation['totals']) =>
    Object.fromEntries(dpbColumns.map(({ name, of }) => [name, of(row) ?? null]));
  const nameOf = (code: string) => districts.find((district) => district.code === code)?.name ?? null;
  const file = {
    rekapitulasi: id,
    contoh: sample ? 'ya' : 'tidak',
    judul: title,
    ringkasan: summary,
    terbit: published,
    periode: period.label,
    periode_awal: period.from,
    periode_akhir: period.to,
    penetapan: decree ? { nomor: decree.number ?? null, tanggal: decree.date } : null,
    catatan: note ?? null,
    sumber: (sources ?? []).map((source) => ({
      judul: source.title,
      alamat: source.url ?? null,
      penerbit: source.publisher ?? null,
      tanggal: source.date ?? null,
    })),
    lisensi: license,
    kolom: {
      kode_kecamatan: dpbKeys.kode_kecamatan,
      kecamatan: dpbKeys.kecamatan,
      ...Object.fromEntries(dpbColumns.map(({ name, meaning }) => [name, meaning])),
    },
    satuan: Object.fromEntries(dpbColumns.map(({ name, unit }) => [name, unit])),
    kecamatan: dpb.rows.map((row) => ({
      kode_kecamatan: row.district,
      kecamatan: nameOf(row.district),
      ...figures(row),
    })),
    jumlah: figures(dpb.totals),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
