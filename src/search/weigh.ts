import { contentStems } from '#src/domain/language/content-stems.ts';
import { electionStems } from '#src/domain/language/election-words.ts';
import type { Library } from './library.ts';
import type { Concept } from './understand.ts';

/**
 * What is asked for weighs by its place in the question too. A word that neither the site nor the words of daily speech know is likely the subject
 * ("nyoblos di malaysia", "jadwal kapal"), beside which words and places that any subject has say little. Chatter is among the stop words.
 */
export function weighed(concepts: Concept[], library: Library): Concept[] {
  const { subjects, places, home } = library;
  const mean = concepts.reduce((sum, { weight }) => sum + weight, 0) / concepts.length;
  const hasUnknown = concepts.some((concept) => isUnknown(concept, library));
  return concepts.map((concept) => {
    if (concepts.length > 1 && (isLight(concept) || home.has(concept.key)))
      return { ...concept, weight: concept.weight * 0.3 };
    if (isUnknown(concept, library)) return { ...concept, weight: concept.weight * 0.75 };
    // A word of elections says what the question is about.
    if (subjects.has(concept.key) || electionStems.has(concept.key))
      return { ...concept, weight: Math.max(concept.weight, mean) };
    const isAny = ofAnySubject.has(concept.key) || places.has(concept.key);
    return isAny ? { ...concept, weight: concept.weight * (hasUnknown ? 0.4 : 0.8) } : concept;
  });
}

/** The site says it in no way. */
export function isUnknown({ alternatives }: Concept, { spread }: Library): boolean {
  return !alternatives.some(({ stems }) => stems.every((one) => spread(one) > 0));
}

/** Beside other words it says little. */
export function isLight({ key }: Concept): boolean {
  return light.has(key);
}

/** The whole site is the office's information, and an end may be asked of anything. */
const light: ReadonlySet<string> = new Set(
  ['kpu', 'informasi', 'batas', 'akhir', 'batas akhir', 'batas waktu', 'tenggat', 'anak', 'lain', 'ikut'].map(
    (phrase) => contentStems(phrase).join(' '),
  ),
);

/** Stems that go with any subject: when, where, how, how much. */
const ofAnySubject: ReadonlySet<string> = new Set(
  contentStems(
    `jadwal tanggal waktu hari bulan tahun minggu jam tempat lokasi alamat kantor cara aturan syarat persyaratan daftar mendaftar pendaftaran
    penerimaan lowongan loker seleksi tes biaya bayar harga uang gaji honor jumlah nomor online daring internet link situs website aplikasi
    surat dokumen perpanjang mengurus mengganti kehilangan foto video gambar laporan melaporkan layanan bantuan gratis cepat baru lama besar kecil cek mengecek melihat membuat
    2018 2019 2020 2021 2022 2023 2024 2025 2026 2027 2028 2029`,
  ),
);
