import { contentStems } from '#src/domain/language/content-stems.ts';
import { stem } from '#src/domain/language/stem.ts';
import { synonymLines } from '#src/domain/language/synonyms.ts';
import { isFiller, words } from '#src/domain/language/words.ts';
import { largest } from '#src/domain/largest.ts';
import { byNewest, type Clarification, filedOn, type Post, withdrawalOf } from '#src/domain/post.ts';
import { verdictIds } from '#src/domain/verdicts.ts';
import type { Term } from '#src/schemas/catalogues.ts';
import type { ClaimIndex } from './claim-index.ts';
import { gzipSync } from 'node:zlib';

/**
 * Bytes (gzip) of the index: 12 kB for 300 claims, which are 3 s on 2G with 35 kbit/s, and in proportion for more; a small register may use
 * `least`, because the words around a claim help to find it.
 */
export const limits = { bytesPerClaim: 40, least: 4_000 } as const;

/** A claim shorter than this cannot be told from another. */
const shortestText = 60;

/**
 * The index of all clarifications that stand. Claims and their variants come first, each shortened as little as the limit allows, then as many
 * of the words around them as there is room for, the most telling first.
 */
export function makeClaimIndex(posts: Post[], glossary: Term[]): ClaimIndex {
  const clarifications = posts
    .filter((post) => post.kind === 'clarification')
    .filter((post) => withdrawalOf(post) === undefined)
    .toSorted(byNewest);
  const bytes = Math.max(limits.least, limits.bytesPerClaim * clarifications.length);
  const said = new Set(clarifications.flatMap((post) => contentStems(textsOf(post).join(' '))));
  const terms = synonymLines(glossary).filter((line) =>
    line.split('|').some((phrase) => contentStems(phrase).every((one) => said.has(one))),
  );
  const longest = Math.max(0, ...clarifications.flatMap((post) => textsOf(post).map((text) => text.length)));
  const make = (length: number, context: string[][] = []) => columns(clarifications, length, context, terms);
  const fits = (index: ClaimIndex) => sizeOf(index) <= bytes;
  const length = Math.max(
    shortestText,
    largest(longest, (most) => fits(make(most))),
  );
  const ranked = contextOf(clarifications, length);
  const ranks = [...new Set(ranked.flat().map(({ rank }) => rank))].sort((a, b) => a - b);
  const upTo = (many: number) =>
    ranked.map((list) =>
      list.filter(({ rank }) => many > 0 && rank <= (ranks[many - 1] ?? 0)).map(({ word }) => word),
    );
  return make(length, upTo(largest(ranks.length, (many) => fits(make(length, upTo(many))))));
}

/** Bytes that a reader downloads for an index. */
export function sizeOf(index: ClaimIndex): number {
  return gzipSync(JSON.stringify(index), { level: 9 }).length;
}

function columns(posts: Clarification[], length: number, context: string[][], terms: string[]): ClaimIndex {
  const column = (value: (post: Clarification, place: number) => string) => posts.map(value).join('\n');
  return {
    ids: column(({ id }) => id),
    days: column((post) => (post.id.startsWith(filedOn(post)) ? '' : filedOn(post))),
    verdicts: posts.map(({ verdict }) => verdictIds.indexOf(verdict)).join(''),
    samples: posts.map(({ sample }) => (sample ? '1' : '0')).join(''),
    claims: column(({ claim }) => shortened(claim, length)),
    variants: column(({ variants = [] }) => variants.map((text) => shortened(text, length)).join('\t')),
    context: column((_, place) => context[place]?.join(' ') ?? ''),
    terms,
  };
}

/** Words of each post that its claims do not have, once each; the lower the rank, the more a word tells: few posts have it, or its claim does. */
function contextOf(posts: Clarification[], length: number): Ranked[][] {
  const sources = posts.map((post) => ({
    known: new Set(textsOf(post).flatMap((text) => contentStems(shortened(text, length)))),
    parts: [
      { weight: 8, text: textsOf(post).join(' ') },
      { weight: 4, text: `${post.title} ${post.summary}` },
      { weight: 1, text: post.facts.join(' ') },
    ],
  }));
  const spread = new Map<string, number>();
  for (const { parts } of sources)
    for (const one of new Set(parts.flatMap(({ text }) => contentStems(text))))
      spread.set(one, (spread.get(one) ?? 0) + 1);
  return sources.map(({ known, parts }) =>
    parts.flatMap(({ weight, text }) =>
      words(text).flatMap((word) => {
        const one = stem(word);
        if (isFiller(word) || known.has(one)) return [];
        known.add(one);
        return [{ word, rank: (spread.get(one) ?? 1) / weight }];
      }),
    ),
  );
}

function textsOf({ claim, variants = [] }: Clarification): string[] {
  return [claim, ...variants];
}

/** A text in one line, cut between words. */
function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  return `${line.slice(0, length).replace(/\s+\S*$/, '')}…`;
}

interface Ranked {
  word: string;
  rank: number;
}
