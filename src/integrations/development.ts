import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import chokidar from 'chokidar';

/** While developing: serves the rendered cards and the media, and reloads the content when a file of it changes. */
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
        const watcher = chokidar.watch(options.contentDir, { ignoreInitial: true });
        watcher.on('all', () => {
          refreshContent?.({}).catch((error: Error) => logger.error(error.message));
        });
        server.httpServer?.on('close', () => void watcher.close());
      },
    },
  };
}
