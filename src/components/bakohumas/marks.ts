import { formatDay } from '#src/domain/dates.ts';
import { type Post, withdrawalOf } from '#src/domain/post.ts';

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
  if (correction)
    return {
      word: 'Dikoreksi',
      action: 'Turunkan unggahan lama, lalu tayangkan berkas yang baru.',
      day: formatDay(correction.date),
      note: correction.note,
    };
  return undefined;
}

/** A mark of a corrected or withdrawn post. */
export interface RepostMark {
  /** "Ditarik". */
  word: string;
  action: string;
  /** "2 Januari 2022". */
  day: string;
  note: string;
}
