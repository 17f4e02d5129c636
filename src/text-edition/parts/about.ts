import { statusWord } from '#src/domain/agenda.ts';
import { type Day, formatDay, formatSpan } from '#src/domain/dates.ts';
import { filedOn, type Post, withdrawalOf } from '#src/domain/post.ts';
import { verdicts } from '#src/domain/verdicts.ts';

/** What helps to choose a post in a list of plain text: "CONTOH · SALAH · 11 Januari 2019". */
export function aboutPost(post: Post, today: Day): string {
  const marks = [
    post.sample && 'CONTOH',
    withdrawalOf(post) && 'DITARIK',
    post.kind === 'agenda' && statusWord(post, today),
    post.kind === 'clarification' && verdicts[post.verdict].label.toUpperCase(),
    post.kind === 'agenda'
      ? formatSpan(post.start, post.end, post.allDay ?? false)
      : formatDay(filedOn(post)),
  ];
  return marks.filter(Boolean).join(' · ');
}
