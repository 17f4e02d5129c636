import type { Loader, LoaderContext } from 'astro/loaders';
import { now, visiblePosts, visibleRecapitulations } from '#src/domain/clock.ts';
import { problemLine } from '#src/domain/problem.ts';
import { handedOver, renderedPosts } from './handed-over.ts';
import { bodyHtml, markdownHtml } from './markdown-html.ts';
import { pageParts } from './page-parts.ts';
import { type Content, readContent } from './read.ts';
import { settings } from './settings.ts';

/**
 * Astro's loaders around the one reader. Each fills a collection with validated data; nothing reaches Astro unless the whole content is
 * sound. Throws with every problem otherwise.
 */
export const postLoader = loader('suluh-posts', async (content, context) => {
  const rendered = renderedPosts();
  rendered.clear();
  for (const post of visiblePosts(content.posts, now())) {
    const id = `${post.kind}/${post.id}`;
    rendered.set(id, { post, html: bodyHtml(post) });
    put(context, id, {});
  }
});

/** Pages: parts of HTML and named components, see page-parts.ts. */
export const pageLoader = loader('suluh-pages', async (content, context) => {
  for (const { body, ...page } of content.pages) {
    const parts = pageParts(body).map((part) =>
      'markdown' in part ? { html: markdownHtml(part.markdown) } : part,
    );
    put(context, page.id, { ...page, parts });
  }
});

/** Office, kecamatan, topics, glossary, recapitulations and guides, as one entry: of an empty collection Astro would warn whoever builds a young hub. */
export const catalogueLoader = loader('suluh-catalogues', async (content, context) => {
  const { office, districts, topics, glossary, guides } = content;
  const recapitulations = visibleRecapitulations(content.recapitulations, now());
  put(context, 'catalogues', { office, districts, topics, glossary, guides, recapitulations });
});

function loader(name: string, fill: (content: Content, context: LoaderContext) => Promise<void>): Loader {
  return {
    name,
    async load(context) {
      const content = handedOver() ?? (await readOnce(settings().contentDir, context));
      context.store.clear();
      await fill(content, context);
    },
  };
}

function put({ store }: LoaderContext, id: string, data: Record<string, unknown>): void {
  store.set({ id, data });
}

let reading: { contentDir: string; at: number; content: Promise<Content> } | undefined;

/** Without a build before, as while developing, the collections share one reading; a later load (a change) reads again. */
function readOnce(contentDir: string, { watcher }: LoaderContext): Promise<Content> {
  if (!reading || reading.contentDir !== contentDir || (watcher && Date.now() - reading.at > 500))
    reading = { contentDir, at: Date.now(), content: read(contentDir) };
  return reading.content;
}

async function read(contentDir: string): Promise<Content> {
  const { content, problems } = await readContent(contentDir);
  if (!content) throw new Error(`Isi belum dapat diterbitkan:\n${problems.map(problemLine).join('\n')}`);
  return content;
}
