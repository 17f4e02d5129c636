import type { Post } from '#src/domain/post.ts';
import { titleOf } from '#src/domain/post.ts';
import type { CardContent, Subject } from '../card-content.ts';
import { weakEnds } from '../text/line-break.ts';

/**
 * What a card says to people who pass by, in at most `most` words; dates, times, figures, verdict and names in head and foot do not count. The
 * headline is the first of the post's own statements that is short enough. Where there is none the title is cut and ends with "…"; that of a
 * clarification stays whole, because half a correction can say the opposite.
 */
export function brief(content: CardContent, post: Post, most: number): CardContent {
  const headline = briefHeadline(content.headline, post, most);
  const room = most - wordsOf(headline);
  const fits = (text: string | undefined) => (text && wordsOf(text) <= room ? text : undefined);
  return {
    ...content,
    headline,
    emphasis: fits(content.emphasis),
    subject: briefSubject(content.subject, fits),
  };
}

/** Number of words, as they stand between spaces. */
export function wordsOf(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

function briefHeadline(headline: string, post: Post, most: number): string {
  const facts = post.kind === 'clarification' ? post.facts : [];
  const short = [headline, titleOf(post), ...facts].find((text) => wordsOf(text) <= most);
  if (short !== undefined) return short;
  return post.kind === 'clarification' ? headline : shortened(headline, most);
}

/** The beginning of a text: up to the end of a clause where there is one, otherwise as many words as may be. */
function shortened(text: string, most: number): string {
  const words = text.split(/\s+/).slice(0, most);
  const clause = words.findLastIndex((word) => /[,;:.!?]$/.test(word)) + 1;
  const kept = words.slice(0, clause >= most / 2 ? clause : most);
  while (weakEnds.has(kept.at(-1)?.toLowerCase() ?? '')) kept.pop();
  return `${kept.join(' ').replace(/[\s,;:.–-]+$/u, '')}…`;
}

function briefSubject(subject: Subject, fits: (text: string | undefined) => string | undefined): Subject {
  switch (subject.template) {
    case 'agenda':
      return { ...subject, place: fits(subject.place), address: undefined, notes: [] };
    case 'adhoc':
      return { ...subject, body: fits(subject.body), stages: [], apply: [] };
    case 'dpb':
      return { ...subject, period: undefined, counts: [], decree: undefined };
    case 'general':
      return { ...subject, category: undefined, summary: undefined };
    case 'clarification':
      return { ...subject, claim: '' };
    case 'faq':
      return { ...subject, answer: fits(subject.answer) };
    default:
      // A slide has room.
      return subject;
  }
}
