import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readContent } from '#src/content/read.ts';
import { type Kind, kinds } from '#src/domain/kinds.ts';
import { phrases } from './phrases.ts';
import { type Context, posts } from './posts.ts';
import { createRandom } from './random.ts';

/** How often each kind occurs among a hundred posts. */
const shares = { agenda: 35, announcement: 35, clarification: 20, faq: 10 } as const satisfies Record<
  Kind,
  number
>;

/** All days lie in the past, so that every post is visible. */
const [firstDay, lastDay] = [Date.UTC(2018, 0, 1), Date.UTC(2024, 11, 31)];

/**
 * Writes a content folder with `count` invented posts of all kinds over seven years and all kecamatan, marked as samples; the office's own files
 * come from `from`. Post number n is the same however many are asked for, so that a larger folder contains the smaller one.
 */
export async function generateContent(dir: string, count: number, from: string): Promise<void> {
  const { content } = await readContent(from);
  if (!content) throw new Error(`Isi di ${from} bermasalah. Jalankan npm run check dan perbaiki dahulu.`);
  for (const part of ['office.yml', 'districts.yml', 'topics.yml', 'glossary.yml', 'pages', 'dpb', 'media'])
    await cp(join(from, part), join(dir, part), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  for (const kind of Object.keys(shares) as Kind[])
    await mkdir(join(dir, kinds[kind].folder), { recursive: true });
  const [firstTopic = '', ...topics] = content.topics.map(({ id }) => id);
  const surroundings = {
    districts: content.districts,
    topics: [firstTopic, ...topics] as [string, ...string[]],
  };
  for (let number = 1; number <= count; number++) {
    const { file, text } = postFile(number, surroundings);
    await writeFile(join(dir, file), text);
  }
}

function postFile(number: number, { districts, topics }: Surroundings): { file: string; text: string } {
  const random = createRandom(number);
  const kind = kindOf(random.integer(1, 100));
  const day = new Date(random.integer(firstDay / 864e5, lastDay / 864e5) * 864e5).toISOString().slice(0, 10);
  const place = districts[random.integer(0, districts.length - 1)] ?? { code: '', name: '' };
  const fill = (list: readonly [string, ...string[]]) =>
    random
      .pick(list)
      .replaceAll('{kecamatan}', place.name)
      .replaceAll('{n}', String(random.integer(11, 999)))
      .replaceAll('{tahun}', day.slice(0, 4));
  const context: Context = { random, number, day, place, topics, fill };
  const front = stringify(posts[kind](context), {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
  });
  const name = kind === 'faq' ? `pertanyaan-${number}` : `${day}-contoh-${number}`;
  return { file: `${kinds[kind].folder}/${name}.md`, text: `---\n${front}---\n\n${body(context)}\n` };
}

function body({ random, fill }: Context): string {
  const paragraph = () =>
    random
      .some(phrases.sentences, random.integer(2, 5))
      .map((sentence) => fill([sentence]))
      .join(' ');
  const parts = Array.from({ length: random.integer(2, 5) }, paragraph);
  if (random.chance(0.4))
    parts.splice(
      1,
      0,
      `## Yang perlu disiapkan\n\n${random
        .some(phrases.requirements, 3)
        .map((item) => `- ${item}`)
        .join('\n')}`,
    );
  return parts.join('\n\n');
}

function kindOf(percent: number): Kind {
  let upTo = 0;
  for (const [kind, share] of Object.entries(shares) as [Kind, number][]) {
    upTo += share;
    if (percent <= upTo) return kind;
  }
  return 'faq';
}

interface Surroundings {
  districts: { code: string; name: string }[];
  topics: [string, ...string[]];
}
