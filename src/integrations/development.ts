import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import chokidar from 'chokidar';
import { ContentError } from '#src/content/content-error.ts';
import { readContent } from '#src/content/read.ts';
import { now } from '#src/domain/clock.ts';
import { textEdition } from '#src/text-edition/text-edition.ts';

/** While developing: serves the rendered cards, the media and the text edition, and reloads the content when a file of it changes. */
export function development(options: { contentDir: string; cardsDir: string }): AstroIntegration {
  return {
    name: 'suluh-development',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const serve = (prefix: string, dir: string) =>
          server.middlewares.use(prefix, (request, response, next) => {
            const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
            if (path.includes('..')) return next();
            createReadStream(join(dir, path))
              .on('error', () => next())
              .pipe(response);
          });
        serve('/kartu/', join(options.cardsDir, 'kartu'));
        // The pictures of claims come first in their stamped form.
        serve('/media/', join(options.cardsDir, 'media'));
        serve('/media/', join(options.contentDir, 'media'));
        server.middlewares.use('/teks/', (request, response, next) => {
          const path = `/teks${(request.url ?? '/').split('?')[0]}`;
          textPage(options.contentDir, path)
            .then((page) => {
              if (page === undefined) return next();
              response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page);
            })
            .catch(next);
        });
        const watcher = chokidar.watch(options.contentDir, { ignoreInitial: true });
        watcher.on('all', () => {
          refreshContent?.({}).catch((error: Error) => logger.error(error.message));
        });
        server.httpServer?.on('close', () => void watcher.close());
      },
    },
  };
}

/** A page of the text edition from the content as it is now. Throws ContentError. */
async function textPage(contentDir: string, address: string): Promise<string | undefined> {
  const { content, problems } = await readContent(contentDir);
  if (!content) throw new ContentError(problems);
  return textEdition(content, now())
    .find(({ path }) => path === address)
    ?.html();
}
