import { calledOff } from '#src/domain/agenda.ts';
import { formatDay } from '#src/domain/dates.ts';
import { lastChange, type Post, withdrawalOf } from '#src/domain/post.ts';

/** What whoever reposted a post must do about it, with the reason: nothing for a post that stands as it was. */
export function repostMark(post: Post): RepostMark | undefined {
  const withdrawal = withdrawalOf(post);
  if (withdrawal)
    return {
      word: 'Ditarik',
      action: 'Turunkan semua unggahannya.',
      day: formatDay(withdrawal.date),
      note: withdrawal.note,
    };
  const correction = post.kind === 'faq' ? undefined : post.corrections?.at(-1);
  const off = calledOff(post);
  if (off)
    return {
      word: off.label,
      action: 'Turunkan undangan yang sudah diunggah, lalu tayangkan berkas yang baru.',
      day: formatDay(lastChange(post)),
      note: correction?.note ?? `Acara ini ${off.label.toLowerCase()}.`,
    };
  if (correction)
    return {
      word: 'Dikoreksi',
      action: 'Turunkan unggahan lama, lalu tayangkan berkas yang baru.',
      day: formatDay(correction.date),
      note: correction.note,
    };
  return undefined;
}

/** A mark of a post that was corrected or withdrawn, or whose event is off. */
export interface RepostMark {
  /** "Ditarik", "Ditunda". */
  word: string;
  action: string;
  /** "2 Januari 2022". */
  day: string;
  note: string;
}
