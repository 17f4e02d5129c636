import { rss } from '#src/open-data/rss.ts';
import { site } from '#src/content/site.ts';
import { type Kind, kinds } from '#src/domain/kinds.ts';
import { previewOf } from './cards.ts';

/** The RSS feed of a kind, or of everything. */
export async function feed(kind?: Kind): Promise<string> {
  const { office, posts, topics } = await site();
  const listed = (kind ? posts.filter((post) => post.kind === kind) : posts).slice(0, 50);
  const cards = new Map(
    await Promise.all(listed.map(async (post) => [post.id, await previewOf(post)] as const)),
  );
  return rss({
    title: kind ? `${kinds[kind].plural} ${office.name}` : office.name,
    description: kind ? `${kinds[kind].plural} dari ${office.name}.` : `Semua tulisan ${office.name}.`,
    path: kind ? `/feed${kinds[kind].path.slice(0, -1)}.xml` : '/feed/rss.xml',
    office,
    topics,
    posts: listed,
    cardOf: ({ id }) => cards.get(id),
  });
}
