import { contentStems } from '#src/domain/language/content-stems.ts';
import { stem } from '#src/domain/language/stem.ts';
import { isFiller, words } from '#src/domain/language/words.ts';
import type { Post } from '#src/domain/post.ts';
import { summaryOf, titleOf } from '#src/domain/post.ts';
import { plainText } from '#src/domain/text.ts';

/**
 * Words of each post beyond its title, each stem once and in the spelling that the site uses most: those of its claim, and the others with
 * their rank. The lower the rank the more a word tells: few posts have it, it occurs often here, or stands in the summary.
 */
export function keywordsOf(posts: Post[]): Keywords[] {
  const texts = posts.map((post) => ({
    title: contentStems(titleOf(post)),
    claim: contentStems(claimOf(post)),
    summary: contentStems(summaryOf(post)),
    text: contentStems(textOf(post)),
  }));
  const usual = usualSpellings(posts);
  const spread = new Map<string, number>();
  for (const { title, claim, summary, text } of texts)
    for (const one of new Set([...title, ...claim, ...summary, ...text]))
      spread.set(one, (spread.get(one) ?? 0) + 1);
  const spelt = (list: string[]) => list.map((one) => usual.get(one) ?? one);
  return texts.map(({ title, claim, summary, text }) => {
    const known = new Set(title);
    const fresh = (list: string[]) => [...new Set(list)].filter((one) => !known.has(one) && known.add(one));
    const keyword = (weight: number) => (one: string) => ({
      word: usual.get(one) ?? one,
      rank: (spread.get(one) ?? 1) / weight / count(text, one),
    });
    return {
      claim: spelt(fresh(claim)),
      keywords: [...fresh(summary).map(keyword(4)), ...fresh(text).filter(isWord).map(keyword(1))],
    };
  });
}

function claimOf(post: Post): string {
  return post.kind === 'clarification' ? [post.claim, ...(post.variants ?? [])].join(' ') : '';
}

function textOf(post: Post): string {
  const body = plainText(post.body);
  switch (post.kind) {
    case 'clarification':
      return [...post.facts, post.action ?? '', body].join(' ');
    case 'agenda':
      return [post.venue.name, post.venue.address ?? '', body].join(' ');
    case 'announcement':
      return [...(post.adhoc?.requirements ?? []), body].join(' ');
    case 'faq':
      return body;
  }
}

function usualSpellings(posts: Post[]): Map<string, string> {
  const uses = new Map<string, number>();
  for (const post of posts)
    for (const word of words(`${titleOf(post)} ${claimOf(post)} ${summaryOf(post)} ${textOf(post)}`))
      if (!isFiller(word)) uses.set(word, (uses.get(word) ?? 0) + 1);
  const usual = new Map<string, string>();
  for (const [word] of [...uses].sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1)))
    if (!usual.has(stem(word))) usual.set(stem(word), word);
  return usual;
}

function count(list: string[], word: string): number {
  return list.reduce((sum, one) => sum + (one === word ? 1 : 0), 0) || 1;
}

/** Large figures of a text are read, not searched for. */
function isWord(one: string): boolean {
  return !/\d{5}/.test(one);
}

/** Words by which a post is found beside its title. */
export interface Keywords {
  claim: string[];
  keywords: { word: string; rank: number }[];
}
