import type { Query } from './query.ts';

/** Says that a question found nothing. */
export function notFound({ words }: Query): string {
  return words ? `Tidak ditemukan untuk “${words}”.` : 'Tidak ditemukan.';
}

/** Puts the topics that are nearest to a question before the others. */
export function nearestFirst(tips: HTMLElement, topics: string[]): void {
  const list = tips.querySelector('.topics');
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
