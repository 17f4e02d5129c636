/**
 * MAFINDO's seven kinds of mis- and disinformation, after Claire Wardle's list for First Draft
 * ("Fake news. It's complicated.", 2017), as used in the labels of turnbackhoax.id.
 */
export const hoaxCategories = {
  satire: { label: 'Satire atau parodi', meaning: 'Dibuat sebagai sindiran, tetapi dapat mengecoh.' },
  'koneksi-salah': {
    label: 'Koneksi yang salah',
    meaning: 'Judul, gambar, atau keterangan tidak mendukung isinya.',
  },
  menyesatkan: {
    label: 'Konten yang menyesatkan',
    meaning: 'Informasi dibingkai untuk membentuk kesan yang keliru.',
  },
  'konteks-salah': {
    label: 'Konteks yang salah',
    meaning: 'Isi yang asli disebarkan dengan konteks yang keliru.',
  },
  tiruan: { label: 'Konten tiruan', meaning: 'Sumber resmi ditiru atau namanya dicatut.' },
  palsu: { label: 'Konten palsu', meaning: 'Seluruh isinya dibuat-buat untuk menipu.' },
  dimanipulasi: {
    label: 'Konten yang dimanipulasi',
    meaning: 'Informasi atau gambar asli diubah untuk menipu.',
  },
} as const satisfies Record<string, { label: string; meaning: string }>;

/** Id of one of MAFINDO's categories. */
export type HoaxCategory = keyof typeof hoaxCategories;

/** Where a claim was seen. */
export const platforms = {
  whatsapp: 'WhatsApp',
  facebook: 'Facebook',
  instagram: 'Instagram',
  tiktok: 'TikTok',
  youtube: 'YouTube',
  x: 'X (Twitter)',
  offline: 'percakapan langsung atau selebaran',
} as const satisfies Record<string, string>;

/** Id of a platform. */
export type Platform = keyof typeof platforms;

/** What an announcement is about; it chooses the card's template. */
export const announcementCategories = {
  dpb: 'Data pemilih',
  adhoc: 'Badan ad hoc',
  result: 'Hasil kegiatan',
  general: 'Umum',
} as const satisfies Record<string, string>;

/** Id of an announcement's category. */
export type AnnouncementCategory = keyof typeof announcementCategories;

/** Bodies that an election office recruits for (UU 7/2017 on general elections). */
export const adhocBodies = {
  ppk: 'Panitia Pemilihan Kecamatan (PPK)',
  pps: 'Panitia Pemungutan Suara (PPS)',
  kpps: 'Kelompok Penyelenggara Pemungutan Suara (KPPS)',
  pantarlih: 'Petugas Pemutakhiran Data Pemilih (Pantarlih)',
} as const satisfies Record<string, string>;

/** Id of an ad hoc body. */
export type AdhocBody = keyof typeof adhocBodies;

/**
 * States of an agenda item. `word` is shown wherever the item is; a scheduled item needs none.
 * `schema` is schema.org's EventStatusType, which knows no "done".
 */
export const agendaStatuses = {
  scheduled: { label: 'Sesuai jadwal', word: undefined, schema: 'EventScheduled' },
  postponed: { label: 'Ditunda', word: 'DITUNDA', schema: 'EventPostponed' },
  cancelled: { label: 'Dibatalkan', word: 'DIBATALKAN', schema: 'EventCancelled' },
  done: { label: 'Selesai', word: 'Selesai', schema: 'EventScheduled' },
} as const satisfies Record<string, { label: string; word: string | undefined; schema: string }>;

/** Id of an agenda status. */
export type AgendaStatus = keyof typeof agendaStatuses;

/** Why a voter is struck from the list, "tidak memenuhi syarat" in continuous updating (PDPB, PKPU 6/2021). */
export const tmsReasons = {
  deceased: 'Meninggal dunia',
  duplicate: 'Ganda',
  military: 'Menjadi TNI',
  police: 'Menjadi Polri',
  moved: 'Pindah domisili',
  underage: 'Di bawah umur',
  notResident: 'Bukan penduduk setempat',
  other: 'Lainnya',
} as const satisfies Record<string, string>;

/** Id of a reason for striking a voter. */
export type TmsReason = keyof typeof tmsReasons;
