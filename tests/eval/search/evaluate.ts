import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readContent } from '#src/content/read.ts';
import { settings } from '#src/content/settings.ts';
import { dayIn } from '#src/domain/zones.ts';
import { now, visiblePosts } from '#src/domain/clock.ts';
import { titleOf } from '#src/domain/post.ts';
import { type Answer, answer } from '#src/search/engine.ts';
import { openLibrary } from '#src/search/library.ts';
import { makeTitleIndex, sizeOf } from '#src/search/index/make-title-index.ts';
import type { FoundPage, FullText } from '#src/search/pagefind.ts';
import { withEverydayWords } from '#src/search/whole-library.ts';
import { postIds } from '../post-id.ts';
import { writeArchive } from './archive.ts';
import { writeElsewhere } from './elsewhere.ts';
import { openFullTextOf } from './pagefind-index.ts';
import { type Judged, scores } from './scores.ts';

/** How many results count. */
const top = 5;
/** Generated posts around the real ones when no other queries are given. */
const archive = 300;
/** Sets with posts of their own. */
const offices = [
  'elsewhere',
  'coast',
  'hills',
  'delta',
  'lake',
  'peat',
  'plain',
  'border',
  'estuary',
  'valley',
  'island',
  'ridge',
  'harbour',
  'marsh',
  'meadow',
  'glade',
] as const;

const queriesSchema = z.array(
  z.object({
    q: z.string(),
    category: z.string(),
    relevant: z.array(z.string()),
    /** How titles of further relevant posts begin: the generated ones, judged by their kind. */
    titles: z.array(z.string()).default([]),
  }),
);

/**
 * `npm run eval:search [-- --queries FILE.json] [--set everyday | unseen | elsewhere | coast | hills | delta | lake | peat | plain | border | estuary | valley | island | ridge | harbour | marsh | meadow | glade] [--list]`: asks every query of plain Pagefind, of the first stage and of both stages, through the code
 * that the browser runs, and prints one JSON line per category. `--list` also prints each query that missed. `--set` takes one of
 * the further sets beside this file: how people ask in daily speech, queries that were set aside before the rules were tuned, and queries over the posts
 * of sixteen other offices. With the first two the content is CONTENT_DIR as it is; without a set 300 generated posts are put around it. Throws when content or queries cannot be read.
 */
export async function evaluateSearch(parameters: string[] = process.argv.slice(3)): Promise<void> {
  const { values } = parseArgs({
    args: parameters,
    options: {
      queries: { type: 'string' },
      set: { type: 'string' },
      list: { type: 'boolean', default: false },
    },
  });
  const elsewhere = offices.find((office) => office === values.set);
  const own =
    values.set && join(import.meta.dirname, elsewhere ? `${elsewhere}/queries.json` : `${values.set}.json`);
  const file = values.queries ?? own ?? join(import.meta.dirname, 'queries.json');
  const queries = queriesSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  const dir = await mkdtemp(join(tmpdir(), 'suluh-eval-'));
  try {
    let { contentDir } = settings();
    if (elsewhere || (!values.queries && !own)) {
      await (elsewhere
        ? writeElsewhere(join(dir, 'content'), elsewhere, contentDir)
        : writeArchive(join(dir, 'content'), archive, contentDir));
      contentDir = join(dir, 'content');
    }
    await evaluate(contentDir, join(dir, 'pagefind'), queries, values.list);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function evaluate(
  contentDir: string,
  indexDir: string,
  queries: Query[],
  list: boolean,
): Promise<void> {
  const { content, problems } = await readContent(contentDir);
  if (!content)
    throw new Error(
      `Isi di ${contentDir} bermasalah (${problems.length}); jalankan npm run check: ${problems[0]?.file} ${problems[0]?.message}`,
    );
  const posts = visiblePosts(content.posts, now());
  const index = makeTitleIndex(posts, content);
  const library = await openLibrary(index);
  const whole = await withEverydayWords(library);
  const fullText = await openFullTextOf(posts, indexDir);
  const today = dayIn(now(), 'WIB');
  const known = new Set(posts.map(({ id }) => id));
  const judged: Judged[] = [];
  for (const { q, category, relevant: ids, titles } of queries) {
    const alike = posts.filter((post) => titles.some((start) => titleOf(post).startsWith(start)));
    const relevant = [...new Set([...postIds(ids, known), ...alike.map(({ id }) => id)])];
    const start = performance.now();
    const onGoodLine = answer({ words: q, filters: {} }, whole, async () => fullText, today);
    const milliseconds = performance.now() - start;
    const { first, near } = answer({ words: q, filters: {} }, library, async () => fullText, today);
    const both = await filled(onGoodLine);
    const results = {
      pagefind: await plain(fullText, q),
      first: [...first, ...near].slice(0, top).map(idOf),
      both: both.map(idOf),
    };
    judged.push({ q, category, relevant, milliseconds, results });
    if (list) tellMiss(q, relevant, results.both);
  }
  for (const line of scores(judged, top)) console.log(JSON.stringify(line));
  console.log(
    JSON.stringify({ posts: posts.length, indexed: library.volumes.length, firstStageGzip: sizeOf(index) }),
  );
}

/** The first five results as a reader on a good line sees them. */
async function filled({ first, more }: Answer): Promise<FoundPage[]> {
  const shown = first.slice(0, top);
  if (shown.length < top)
    for await (const page of more(first)) {
      shown.push(page);
      if (shown.length === top) break;
    }
  return shown;
}

async function plain(fullText: FullText, words: string): Promise<string[]> {
  const found = await fullText.search(words, {});
  return (await Promise.all(found.slice(0, top).map((one) => one.load()))).map(idOf);
}

function idOf({ url }: { url: string }): string {
  return url.split('/').at(-2) ?? url;
}

function tellMiss(q: string, relevant: string[], found: string[]): void {
  const wanted = Math.min(top, relevant.length);
  const hit =
    wanted === 0 ? found.length === 0 : relevant.filter((id) => found.includes(id)).length >= wanted;
  if (!hit)
    console.error(
      `${q}\n  dicari: ${relevant.slice(0, top).join(', ') || '(tidak ada)'}\n  didapat: ${found.join(', ')}`,
    );
}

type Query = z.infer<typeof queriesSchema>[number];
