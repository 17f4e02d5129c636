import { dayOf, formatDay } from '#src/domain/dates.ts';
import type { Clarification, Post, Recapitulation } from '#src/domain/post.ts';
import type { OfficeData } from '#src/schemas/office.ts';
import type { BrokenReference } from './references.ts';

/**
 * Clarifications and recapitulations that nobody but their writer has read, where the office asks for a second person (`review` in office.yml): no
 * note of it, or one that is older than the last correction. Drafts, invented examples and what was published before the rule are left alone, and
 * so is a withdrawal, which must not wait.
 *
 * The note says who has read; it cannot prove it. On a git host the proof is the approval of a merge request by somebody else, which the host
 * holds; on one computer it is a matter of honesty, and the note makes a lie a written one.
 */
export function unread(
  posts: Post[],
  recapitulations: Recapitulation[],
  { review }: Pick<OfficeData, 'review'>,
): BrokenReference[] {
  if (!review) return [];
  const clarifications = posts.filter((post) => post.kind === 'clarification');
  return [
    ...(review.kinds.includes('clarifications') ? clarifications : []),
    ...(review.kinds.includes('dpb') ? recapitulations : []),
  ].flatMap((item) => {
    const message = item.sample ? undefined : messageOf(item, review.since);
    return message ? [{ file: item.file, path: ['reviewed'], message }] : [];
  });
}

function messageOf(
  { published, corrections = [], reviewed }: Clarification | Recapitulation,
  since: string,
): string | undefined {
  const corrected = corrections
    .map(({ date }) => date)
    .sort()
    .at(-1);
  const changed = corrected ?? dayOf(published);
  if (changed < since) return undefined;
  if (!reviewed)
    return `Menurut office.yml, yang terbit atau dikoreksi sejak ${formatDay(since)} dibaca orang kedua lebih dulu. Isi Pemeriksaan orang kedua (reviewed): siapa yang menulis, siapa yang memeriksa, dan kapan`;
  if (corrected !== undefined && reviewed.date < corrected)
    return `Ada koreksi pada ${formatDay(corrected)}, sesudah diperiksa pada ${formatDay(reviewed.date)}. Minta orang kedua membaca lagi, lalu perbarui Tanggal diperiksa (reviewed.date)`;
  return undefined;
}
