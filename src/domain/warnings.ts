/**
 * Rules that only warn, because an honest text may break them: what an editor has looked at is released in the file, with the reason
 * (`released` in front matter). The label names the rule at the desk.
 */
export const warningRules = {
  'situs-tiruan': 'Alamat yang menyerupai situs resmi',
  'tautan-http': 'Tautan tanpa enkripsi (http)',
  'judul-kapital': 'Judul berhuruf kapital semua',
  'kode-html': 'Kode HTML di dalam kolom',
  'hari-tanggal': 'Hari yang tidak cocok dengan tanggalnya',
  'angka-dpb': 'Angka yang berbeda dari rekapitulasi',
  'nomor-16-angka': 'Nomor 16 angka yang mungkin NIK atau KK',
  'nomor-ponsel': 'Nomor ponsel',
  'alamat-rumah': 'Alamat rumah (RT/RW)',
} as const satisfies Record<string, string>;

/** Every rule that warns. */
export const warningRuleIds = Object.keys(warningRules) as WarningRule[];

/** Id of such a rule. */
export type WarningRule = keyof typeof warningRules;
