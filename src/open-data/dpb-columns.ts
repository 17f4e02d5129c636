import { type TmsReason, tmsReasons } from '#src/domain/categories.ts';
import { struck } from '#src/domain/dpb.ts';
import { lowered } from '#src/domain/letters.ts';
import type { Recapitulation } from '#src/domain/post.ts';

const tmsNames = {
  deceased: 'tms_meninggal',
  duplicate: 'tms_ganda',
  military: 'tms_tni',
  police: 'tms_polri',
  moved: 'tms_pindah',
  underage: 'tms_di_bawah_umur',
  notResident: 'tms_bukan_penduduk',
  other: 'tms_lainnya',
} as const satisfies Record<TmsReason, string>;

/** What the files say about themselves besides the figures: name of the column and its meaning. */
export const dpbKeys = {
  rekapitulasi: 'Nama rekapitulasi, sama dengan akhir alamat halamannya',
  contoh: '"ya" untuk data contoh yang bukan data sebenarnya, selain itu "tidak"',
  periode_awal: 'Hari pertama periode (ISO 8601)',
  periode_akhir: 'Hari terakhir periode (ISO 8601)',
  tingkat: '"kecamatan", atau "jumlah" untuk angka seluruh wilayah menurut sumbernya',
  kode_kecamatan: 'Kode wilayah Kemendagri; kosong pada baris jumlah',
  kecamatan: 'Nama kecamatan; kosong pada baris jumlah',
} as const satisfies Record<string, string>;

/**
 * The figures of a recapitulation as open data names them. Every file has every column, so that files of several periods can be put
 * together; an unknown figure is empty (CSV) or null (JSON), never 0.
 */
export const dpbColumns: DpbColumn[] = [
  {
    name: 'desa_kelurahan',
    meaning: 'Jumlah desa dan kelurahan',
    unit: 'desa/kelurahan',
    of: (row) => row.villages,
  },
  { name: 'tps', meaning: 'Jumlah tempat pemungutan suara', unit: 'TPS', of: (row) => row.tps },
  { name: 'laki_laki', meaning: 'Jumlah pemilih laki-laki', unit: 'orang', of: (row) => row.male },
  { name: 'perempuan', meaning: 'Jumlah pemilih perempuan', unit: 'orang', of: (row) => row.female },
  { name: 'pemilih', meaning: 'Jumlah seluruh pemilih', unit: 'orang', of: (row) => row.total },
  {
    name: 'pemilih_baru',
    meaning: 'Pemilih yang ditambahkan sejak rekapitulasi sebelumnya',
    unit: 'orang',
    of: (row) => row.new,
  },
  {
    name: 'tms',
    meaning: 'Pemilih yang dicoret karena tidak memenuhi syarat, semua sebab',
    unit: 'orang',
    of: struck,
  },
  ...(Object.keys(tmsReasons) as TmsReason[]).map((reason): DpbColumn => ({
    name: tmsNames[reason],
    meaning: `Pemilih yang dicoret: ${lowered(tmsReasons[reason])}`,
    unit: 'orang',
    of: (row) => row.tms?.[reason],
  })),
  {
    name: 'data_diubah',
    meaning: 'Pemilih yang datanya diperbaiki',
    unit: 'orang',
    of: (row) => row.changed,
  },
];

/** A figure: its name in files, what it counts, in which unit, and how it is read from a row. */
export interface DpbColumn {
  name: string;
  meaning: string;
  unit: 'orang' | 'TPS' | 'desa/kelurahan';
  of: (figures: Recapitulation['totals']) => number | undefined;
}
