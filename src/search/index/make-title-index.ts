import { gzipSync } from 'node:zlib';
import type { Guide } from '#src/content/guides.ts';
import type { Page } from '#src/content/post-file.ts';
import { districtsOf } from '#src/domain/archive.ts';
import { dayOf } from '#src/domain/dates.ts';
import { kindIds } from '#src/domain/kinds.ts';
import { contentStems } from '#src/domain/language/content-stems.ts';
import { everydayWords } from '#src/domain/language/everyday-words.ts';
import { synonymLines } from '#src/domain/language/synonyms.ts';
import { words } from '#src/domain/language/words.ts';
import { largest } from '#src/domain/largest.ts';
import { standingTitle } from '#src/domain/marked-title.ts';
import { byNewest, filedOn, type Post } from '#src/domain/post.ts';
import { verdictIds } from '#src/domain/verdicts.ts';
import type { District, Term, Topic } from '#src/schemas/catalogues.ts';
import type { OfficeData } from '#src/schemas/office.ts';
import { type Keywords, keywordsOf } from './keywords.ts';
import { standingPages } from './standing-pages.ts';
import { meaningOf } from '../library.ts';
import { aboutDistrict, type TitleIndex, usualSlug } from '../title-index.ts';

/**
 * Most posts and most bytes (gzip) of the first stage. An archive that does not fit anyhow takes less: with the search’s code
 * the first answer is 15.0 kB as Brotli, which servers send where they can: about 3.4 s on 2G with 35 kbit/s.
 */
export const limits = { posts: 500, bytes: 12_000, bytesOfLargeArchive: 2_420 } as const;

/** Share of a large archive's bytes that posts take. */
const roomOfPosts = 0.75;

/** Up to this rank a keyword is what its post is about: the summary alone has it, or the text says it again and again. */
const telling = 0.3;

/**
 * The index of titles, claims, questions and keywords. It takes the newest posts that fit into the limits, and then the most telling keywords as far
 * as there is room: a small site's index knows most of its words, a large one's the titles.
 */
export function makeTitleIndex(posts: Post[], catalogues: Catalogues): TitleIndex {
  const newest = posts.toSorted(byNewest).slice(0, limits.posts);
  const keywords = keywordsOf(newest);
  const isLarge = posts.length > limits.posts;
  // Words of daily speech for what only the depth of a text says come with the full text; they would take the room of keywords themselves. A large
  // archive has no room for keywords, so none of theirs is needed either.
  const everyday = usefulLines(
    newest,
    keywords.map(({ claim, keywords: all }) => ({
      claim,
      keywords: isLarge ? [] : all.filter(({ rank }) => rank <= telling),
    })),
    catalogues,
  );
  const bytes = isLarge ? limits.bytesOfLargeArchive : limits.bytes;
  const make = (count: number, lines: number, worst: number) =>
    columns(
      newest.slice(0, count).map((post, place) => ({
        post,
        claim: keywords[place]?.claim ?? [],
        keywords: (keywords[place]?.keywords ?? [])
          .filter(({ rank }) => rank <= worst)
          .map(({ word }) => word),
      })),
      {
        ...catalogues,
        total: posts.length,
        everyday: everyday.flatMap(({ line, from }) => (from < count ? line : [])).slice(0, lines),
      },
    );
  const fits = (room: number, ...parts: Parameters<typeof make>) => sizeOf(make(...parts)) <= bytes * room;
  // Where not all posts have room anyhow, a few less leave some for the words by which the others are asked for.
  const count = largest(newest.length, (many) => fits(isLarge ? roomOfPosts : 1, many, 0, 0));
  const lines = largest(everyday.length, (many) => fits(1, count, many, 0));
  const ranks = [...new Set(keywords.flatMap((one) => one.keywords.map(({ rank }) => rank)))].sort(
    (a, b) => a - b,
  );
  const worst = (many: number) => ranks[many - 1] ?? 0;
  return make(count, lines, worst(largest(ranks.length, (many) => fits(1, count, lines, worst(many)))));
}

/** Bytes that a reader downloads for an index. */
export function sizeOf(index: TitleIndex): number {
  return gzipSync(JSON.stringify(index), { level: 9 }).length;
}

function columns(
  rows: Row[],
  {
    topics,
    office,
    districts,
    glossary,
    guides,
    pages,
    total,
    everyday,
  }: Catalogues & { total: number; everyday: string[] },
): TitleIndex {
  const column = (value: (row: Row) => string) => rows.map(value).join('\n');
  const letters = (chosen: readonly string[], all: string[]) =>
    chosen.flatMap((one) => (all.includes(one) ? all.indexOf(one).toString(36) : [])).join('');
  const topicIds = topics.slice(0, 36).map(({ id }) => id);
  const districtCodes = districts.slice(0, 36).map(({ code }) => code);
  return {
    total,
    topics: topics.slice(0, 36).map(({ name }) => name),
    region: office.regionName,
    districts: districts.slice(0, 36).map(({ name }) => name),
    districtSlugs: districts.slice(0, 36).map(({ name, slug }) => (slug === usualSlug(name) ? '' : slug)),
    pages: standingPages(guides, pages, total > limits.posts),
    terms: synonymLines(glossary),
    everyday,
    ids: column(({ post }) => post.id),
    days: column(({ post }) => (post.id.startsWith(filedOn(post)) ? '' : filedOn(post))),
    titles: column(({ post }) => standingTitle(post).replaceAll('\n', ' ')),
    claims: column(({ claim }) => claim.join(' ')),
    keywords: column(({ keywords }) => keywords.join(' ')),
    kinds: rows.map(({ post }) => kindIds.indexOf(post.kind)).join(''),
    verdicts: rows
      .map(({ post }) => (post.kind === 'clarification' ? verdictIds.indexOf(post.verdict) : '-'))
      .join(''),
    samples: rows.map(({ post }) => (post.sample ? '1' : '0')).join(''),
    topicsOf: column(({ post }) => letters(post.topics, topicIds)),
    districtsOf: column(({ post }) => letters(districtsOf(post), districtCodes)),
    ends: column(({ post }) => (post.kind === 'agenda' ? dayOf(post.end ?? post.start) : '')),
  };
}

/** Lines of daily speech with a phrase that some post or standing page has, those of the most first, and how many of the newest posts stand before the first that has it. */
function usefulLines(newest: Post[], keywords: Keywords[], { guides, pages: own }: Catalogues) {
  const standing = [...guides, ...own].flatMap(({ title, summary }) => [title, summary]);
  const pages = [
    new Set(contentStems([...standing, aboutDistrict].join(' '))),
    ...newest.map((post, place) => {
      const { claim = [], keywords: telling = [] } = keywords[place] ?? {};
      return new Set(
        contentStems([standingTitle(post), ...claim, ...telling.map(({ word }) => word)].join(' ')),
      );
    }),
  ];
  const lines = everydayWords.flatMap((group) => {
    const meanings = group.map(words).flatMap(meaningOf);
    const meets = pages.map((page) => meanings.some((stems) => stems.every((one) => page.has(one))));
    const reach = meets.filter(Boolean).length;
    return reach === 0 ? [] : { line: group.join('|'), from: meets.indexOf(true) - 1, reach };
  });
  return lines.sort((a, b) => b.reach - a.reach);
}

interface Catalogues {
  office: Pick<OfficeData, 'regionName'>;
  topics: Topic[];
  districts: District[];
  glossary: Term[];
  guides: Guide[];
  /** Pages of content/pages. */
  pages: Pick<Page, 'id' | 'title' | 'summary'>[];
}

interface Row {
  post: Post;
  claim: string[];
  keywords: string[];
}
