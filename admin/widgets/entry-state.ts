import { formatMoment, isMoment } from '#src/domain/dates.ts';
import { blanksIn } from '#src/guards/text/blanks.ts';
import type { Draft, Values } from './draft.ts';

/** How an entry stands with its readers. */
export type EntryState = 'new' | 'unpublished' | 'scheduled' | 'published' | 'withdrawn';

/** How an entry stands at a moment: only what readers can see may be corrected or withdrawn. */
export function stateOf({ isNew, wasPublished, values }: Draft, now: Date): EntryState {
  if (isNew) return 'new';
  if (!wasPublished || values['draft'] === true) return 'unpublished';
  if (Date.parse(String(values['published'])) > now.getTime()) return 'scheduled';
  return values['withdrawn'] ? 'withdrawn' : 'published';
}

/** That in a sentence. */
export function stateWords(state: EntryState, values: Values): string {
  const published = String(values['published']);
  const when = isMoment(published) ? ` ${formatMoment(published)}` : '';
  switch (state) {
    case 'new':
      return 'Tulisan baru.';
    case 'unpublished':
      return 'Konsep: belum tampil bagi pembaca, boleh diubah sesukanya.';
    case 'scheduled':
      return `Terjadwal: baru tampil pada${when}, boleh diubah sebelum itu.`;
    case 'withdrawn':
      return 'Ditarik. Halamannya tetap ada dan menyebut alasannya.';
    case 'published':
      return `Sudah tampil sejak${when}. Isi yang berubah harus diberitahukan kepada pembaca; perubahan diam-diam ditolak saat diterbitkan.`;
  }
}

/** The blanks of a template that are left in an entry, each once. */
export function blanksLeft(values: unknown): string[] {
  const text = typeof values === 'string' ? [values] : [];
  const inside =
    typeof values === 'object' && values !== null ? Object.values(values).flatMap(blanksLeft) : [];
  return [
    ...new Set([
      ...text.flatMap((one) => blanksIn(withoutEscapes(one)).map(({ blank }) => blank)),
      ...inside,
    ]),
  ];
}

/** Decap's editor for Markdown writes "\\[isi: …]". */
function withoutEscapes(markdown: string): string {
  return markdown.replaceAll('\\[', '[').replaceAll('\\]', ']');
}
