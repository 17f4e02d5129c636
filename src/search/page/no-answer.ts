import type { Query } from '../query.ts';

/** Says that a question found nothing, so far `inTitles` only or in the whole text. */
export function notFound({ words }: Query, inTitles: boolean): string {
  const where = inTitles ? ' di judul' : '';
  return words
    ? `Tidak ditemukan${where} untuk “${words}”. Coba kata lain yang lebih umum.`
    : `Tidak ditemukan${where}. Ubah atau kosongkan saringannya.`;
}

/** True for what looks like a NIK or KK number: 16 digits, also in groups. People type theirs where they mean to check their name. */
export function looksLikeIdentityNumber(words: string): boolean {
  return /(?:\d[ .-]?){16}/.test(words);
}

/** Says that such a number is not searched for. */
export const identityNumberRefused =
  'Angka itu tampak seperti NIK atau nomor KK, jadi tidak dicari dan dihapus dari alamat halaman ini. Isi NIK hanya di situs resmi yang berakhiran kpu.go.id.';

/** Puts the topics that are nearest to a question before the others. */
export function nearestFirst(tips: HTMLElement, topics: string[]): void {
  const list = tips.querySelector('ul');
  for (const topic of topics.slice(0, 3).toReversed()) {
    const item = [...(list?.children ?? [])].find(({ textContent }) => textContent?.trim() === topic);
    if (item) list?.prepend(item);
  }
}

/** Says that the search cannot be loaded, and leads to the archive. */
export function tellFailure(status: HTMLElement): void {
  const archive = document.createElement('a');
  archive.href = '/arsip/';
  archive.textContent = 'buka arsip';
  status.replaceChildren(
    'Pencarian belum dapat dimuat. Periksa sambungan, lalu tekan Cari lagi, atau ',
    archive,
    '.',
  );
}
