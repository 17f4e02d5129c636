import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { kindIds, kinds } from '#src/domain/kinds.ts';

const postsSchema = z.array(
  z.object({
    kind: z.enum(kindIds as [Kind, ...Kind[]]),
    id: z.string(),
    title: z.string(),
    summary: z.string(),
    body: z.string(),
    place: z.string().optional(),
    claim: z.string().optional(),
    verdict: z.string().optional(),
    facts: z.array(z.string()).optional(),
  }),
);

/** Where the offices of the sets are. */
const regions: Record<string, string> = {
  coast: 'Kabupaten Muara Sejati',
  hills: 'Kabupaten Lembah Raya',
  delta: 'Kabupaten Muara Delta',
  lake: 'Kabupaten Danau Serumbai',
  peat: 'Kabupaten Selinsing Hilir',
  plain: 'Kabupaten Merawan Hilir',
  border: 'Kabupaten Ulu Sekandang',
  estuary: 'Kota Kuala Jerambah',
  valley: 'Kabupaten Lembah Sepuh',
  island: 'Kabupaten Pulau Tamiang Jaya',
  ridge: 'Kabupaten Bukit Sarumpun',
  harbour: 'Kota Bandar Selayang',
  marsh: 'Kabupaten Rawa Sekampung',
  meadow: 'Kabupaten Padang Lestari',
  glade: 'Kabupaten Sungai Melintang',
};

/** Writes the content of another office, which shares only the settings and the glossary of `from`, into a folder: `<set>/posts.yml`. */
export async function writeElsewhere(dir: string, set: string, from: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const part of ['districts.yml', 'topics.yml', 'glossary.yml'])
    await cp(join(from, part), join(dir, part));
  const office = await readFile(join(from, 'office.yml'), 'utf8');
  const region = regions[set];
  await writeFile(
    join(dir, 'office.yml'),
    region ? office.replace(/^regionName: .*$/m, `regionName: ${region}`) : office,
  );
  for (const kind of kindIds) await mkdir(join(dir, kinds[kind].folder), { recursive: true });
  const file = join(import.meta.dirname, set, 'posts.yml');
  for (const post of postsSchema.parse(parse(await readFile(file, 'utf8')))) {
    const front = stringify(frontMatter(post), { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 });
    await writeFile(
      join(dir, kinds[post.kind].folder, `${post.id}.md`),
      `---\n${front}---\n\n${post.body}\n`,
    );
  }
}

function frontMatter(post: ElsewherePost): Record<string, unknown> {
  const day = post.id.slice(0, 10);
  const common = {
    title: post.title,
    summary: post.summary,
    published: `${day}T09:00:00+07:00`,
    topics: ['umum'],
  };
  switch (post.kind) {
    case 'faq':
      return { question: post.title, short: post.summary, topics: ['umum'], updated: '2025-01-01' };
    case 'agenda':
      return {
        ...common,
        start: `${day}T09:00:00+07:00`,
        venue: { name: post.place },
        status: 'done',
        open: true,
      };
    case 'announcement':
      return { ...common, category: 'general' };
    case 'clarification':
      return {
        ...common,
        claim: post.claim,
        firstSeen: day,
        platforms: ['whatsapp'],
        verdict: post.verdict,
        facts: post.facts,
        evidence: [
          { title: 'Catatan pemeriksaan', url: `https://periksa.example/${day}`, publisher: 'Kantor' },
        ],
      };
  }
}

type ElsewherePost = z.infer<typeof postsSchema>[number];
type Kind = (typeof kindIds)[number];
