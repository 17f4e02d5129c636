import { monthNames } from '#src/domain/dates.ts';
import { type Post, type Recapitulation, titleOf } from '#src/domain/post.ts';
import { verdictIds } from '#src/domain/verdicts.ts';
import type { Random } from '../../bench/random.ts';
import type { Forged, GenuineCard } from './set.ts';

/**
 * Forgeries that are drawn like genuine cards, by kind: each gives what could be tried with a post, in no particular order; what changes nothing on the
 * card is left out later. The smallest changes are the most dangerous ones.
 */
export const forgeries: Record<string, (card: GenuineCard, random: Random) => Forged[]> = {
  digit: ({ plan, content }) => [
    ...leaves(plan.post).flatMap(({ path, text }) =>
      isMoment(text)
        ? []
        : [...text.matchAll(/\d/g)].map(({ index }) => ({
            post: changed(
              plan.post,
              path,
              text.slice(0, index) + otherDigit(text[index] ?? '') + text.slice(index + 1),
            ),
          })),
    ),
    ...figures(plan.post, content.recapitulations),
  ],
  date: ({ plan }, random) =>
    leaves(plan.post).flatMap(({ path, text }) => {
      const later = laterDate(text, random);
      return later === text ? [] : [{ post: changed(plan.post, path, later) }];
    }),
  word: ({ plan }, random) =>
    leaves(plan.post).flatMap(({ path, text }) =>
      isMoment(text)
        ? []
        : [...text.matchAll(/(?<![\w.])[a-z]{4,}(?![\w.])/gi)].map(({ 0: word, index }) => ({
            post: changed(
              plan.post,
              path,
              text.slice(0, index) + otherWord(word, random) + text.slice(index + word.length),
            ),
          })),
    ),
  verdict: ({ plan: { post } }, random) =>
    post.kind === 'clarification'
      ? verdictIds
          .filter((id) => id !== post.verdict && random.chance(0.7))
          .map((verdict) => ({ post: { ...post, verdict } }))
      : [],
  headline: ({ plan: { post }, content }) =>
    others(post, content.posts).map((other) =>
      post.kind === 'faq'
        ? { post: { ...post, question: titleOf(other) } }
        : { post: { ...post, title: titleOf(other), card: other.kind === 'faq' ? undefined : other.card } },
    ),
  body: ({ plan: { post }, content }) =>
    others(post, content.posts).map((other) => ({ post: otherBody(post, other) })),
  name: ({ plan }) =>
    leaves(plan.post)
      .filter(({ path }) => /publisher$|venue\.name$|place$/.test(path.join('.')))
      .map(({ path }) => ({ post: changed(plan.post, path, 'Forum Warga Riau') })),
  comma: ({ plan: { post }, says }) =>
    [...new Set(says({ post }).match(/\d+(?:\.\d+)+/g))].map((number) => ({
      post,
      retyped: (text) => text.replace(number, number.replace('.', ',')),
    })),
};

const lookalikes: Record<string, string> = {
  0: '8',
  1: '7',
  2: '3',
  3: '8',
  4: '9',
  5: '6',
  6: '8',
  7: '1',
  8: '3',
  9: '4',
};
const words = [
  'wajib',
  'batal',
  'bayar',
  'ditunda',
  'palsu',
  'dilarang',
  'dibuka',
  'gratis',
  'ditutup',
  'kembali',
] as const;
const months: readonly string[] = monthNames;

function otherDigit(digit: string): string {
  return lookalikes[digit] ?? '5';
}

/** A word of about the same length, so that its line stays nearly as it is. */
function otherWord(word: string, random: Random): string {
  const near = words.filter(
    (other) => Math.abs(other.length - word.length) <= 2 && other !== word.toLowerCase(),
  );
  const [first = 'batal', ...rest] = near;
  return random.pick([first, ...rest]);
}

function laterDate(text: string, random: Random): string {
  if (isMoment(text))
    return text.replace(
      /-(\d\d)(?=T|$)/,
      (_, day: string) => `-${String((Number(day) % 27) + 1).padStart(2, '0')}`,
    );
  return text.replace(
    new RegExp(`\\b(\\d{1,2}) (${months.join('|')})\\b`),
    (_, day: string, month: string) =>
      random.chance(0.5)
        ? `${(Number(day) % 28) + 1} ${month}`
        : `${day} ${months[(months.indexOf(month) + 1) % 12]}`,
  );
}

function isMoment(text: string): boolean {
  return /^\d{4}-\d\d-\d\d/.test(text);
}

/** Voter data with one digit of the total changed. */
function figures(post: Post, recapitulations: Recapitulation[]): Forged[] {
  if (post.kind !== 'announcement' || !post.dpb) return [];
  return [1, 10, 100, 1000].map((unit) => ({
    post,
    recapitulations: recapitulations.map((entry) =>
      entry.id === post.dpb && entry.totals.total
        ? { ...entry, totals: { ...entry.totals, total: entry.totals.total + unit } }
        : entry,
    ),
  }));
}

function others(post: Post, posts: Post[]): Post[] {
  return posts.filter(({ kind, id }) => kind === post.kind && id !== post.id);
}

function otherBody(post: Post, other: Post): Post {
  if (post.kind === 'clarification' && other.kind === 'clarification')
    return { ...post, claim: other.claim, facts: other.facts };
  if (post.kind === 'agenda' && other.kind === 'agenda')
    return { ...post, venue: other.venue, start: other.start, end: other.end };
  if (post.kind === 'faq' && other.kind === 'faq') return { ...post, short: other.short };
  if (post.kind === 'announcement' && other.kind === 'announcement')
    return { ...post, summary: other.summary, dpb: post.dpb && other.dpb, adhoc: post.adhoc && other.adhoc };
  return post;
}

/** Texts of a post that may stand on its card. */
function leaves(post: Post): { path: string[]; text: string }[] {
  const unseen = new Set([
    'kind',
    'id',
    'file',
    'body',
    'url',
    'topics',
    'districts',
    'verdict',
    'category',
    'platforms',
    'status',
    'dpb',
  ]);
  const walk = (value: unknown, path: string[]): { path: string[]; text: string }[] => {
    if (typeof value === 'string') return [{ path, text: value }];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, entry]) =>
      unseen.has(key) ? [] : walk(entry, [...path, key]),
    );
  };
  return walk(post, []);
}

/** The post with another text at a path. */
function changed(post: Post, path: string[], text: string): Post {
  const copy = structuredClone(post);
  const last = path.at(-1) ?? '';
  const holder = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy as never);
  holder[last] = text;
  return copy;
}
