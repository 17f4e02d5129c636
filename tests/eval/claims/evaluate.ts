import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { openClaims } from '#src/claims/claim-book.ts';
import type { ClaimIndex } from '#src/claims/claim-index.ts';
import { makeClaimIndex, sizeOf } from '#src/claims/make-claim-index.ts';
import { nearestClaims } from '#src/claims/nearest.ts';
import { readContent } from '#src/content/read.ts';
import { settings } from '#src/content/settings.ts';
import { now, visiblePosts } from '#src/domain/clock.ts';
import { postIds } from '../post-id.ts';
import { writeRegister } from './register.ts';
import { type Judged, scores } from './scores.ts';

/** Claims in the register when no other messages are given. */
const register = 300;

const messagesSchema = z.array(
  z.object({
    text: z.string(),
    /** Id of the clarification that it is about; null when there is none. */
    expect: z.string().nullable(),
    category: z.string().default('all'),
  }),
);

/**
 * `npm run eval:claims [-- --messages FILE.json] [--unseen] [--list]`: looks up every message through the code that the browser runs, and prints one
 * JSON line per category. `--unseen` takes the messages that were set aside before the method was tuned; `--list` also prints those whose
 * clarification did not come first. With `--messages` the register is CONTENT_DIR as it is; otherwise 300 claims, the real ones among them.
 * Throws when content or messages cannot be read.
 */
export async function evaluateClaims(parameters: string[] = process.argv.slice(3)): Promise<void> {
  const { values } = parseArgs({
    args: parameters,
    options: {
      messages: { type: 'string' },
      unseen: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
    },
  });
  const own = join(import.meta.dirname, values.unseen ? 'unseen.json' : 'messages.json');
  const messages = messagesSchema.parse(JSON.parse(await readFile(values.messages ?? own, 'utf8')));
  const dir = await mkdtemp(join(tmpdir(), 'suluh-eval-'));
  try {
    let { contentDir } = settings();
    if (!values.messages) {
      await writeRegister(dir, register, contentDir);
      contentDir = dir;
    }
    await evaluate(contentDir, messages, values.list);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function evaluate(
  contentDir: string,
  messages: z.infer<typeof messagesSchema>,
  list: boolean,
): Promise<void> {
  const { content, problems } = await readContent(contentDir);
  if (!content)
    throw new Error(
      `Isi di ${contentDir} bermasalah (${problems.length}); jalankan npm run check: ${problems[0]?.file} ${problems[0]?.message}`,
    );
  const index = makeClaimIndex(visiblePosts(content.posts, now()), content.glossary);
  // As the browser gets it.
  const book = openClaims(JSON.parse(JSON.stringify(index)) as ClaimIndex);
  const known = new Set(content.posts.map(({ id }) => id));
  const judged: Judged[] = messages.map(({ text, expect: written, category }) => {
    const [expect = null] = written === null ? [] : postIds([written], known);
    const start = performance.now();
    const near = nearestClaims(text, book);
    return {
      category: expect === null && category === 'all' ? 'none' : category,
      expect,
      milliseconds: performance.now() - start,
      found: near.map(({ claim }) => claim.url.split('/').at(-2) ?? claim.url),
      verySimilar: near.flatMap(({ verySimilar }, place) => (verySimilar ? [place] : [])),
      text,
    };
  });
  if (list) for (const one of judged) tellMiss(one);
  for (const line of scores(judged)) console.log(JSON.stringify(line));
  console.log(JSON.stringify({ claims: book.entries.length, indexGzip: sizeOf(index) }));
}

function tellMiss({ text, expect, found, verySimilar }: Judged): void {
  const wrongly = verySimilar.filter((place) => found[place] !== expect).map((place) => found[place]);
  if ((expect === null || found[0] === expect) && wrongly.length === 0) return;
  console.error(
    `${text}\n  dicari: ${expect ?? '(tidak ada)'}\n  didapat: ${found.join(', ')}${wrongly.length > 0 ? `\n  keliru disebut sangat mirip: ${wrongly.join(', ')}` : ''}`,
  );
}
