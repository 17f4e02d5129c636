import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { serveSite } from '#src/cli/serve/server.ts';
import { copyOfContent } from '#src/cli/test/content-copy.ts';

/**
 * Tests of what the desk saves, on a copy of the content from which no site is built: a build for everything saved would take both cores from the
 * other tests for most of the time. That what is saved gets published is held by desk.spec.ts.
 */
export const test = base.extend<object, { desk: Desk }>({
  desk: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern
    async ({}, use) => {
      const dir = await mkdtemp(join(tmpdir(), 'suluh-meja-'));
      const content = await copyOfContent(dir);
      const site = join(process.env['BROWSER_TEST_DIR'] ?? '', 'site');
      const server = await serveSite({ root: () => site, contentDir: content, host: '127.0.0.1', port: 0 });
      await use({ content, url: server.url });
      await server.close();
      await rm(dir, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  baseURL: ({ desk }, use) => use(desk.url),
});

interface Desk {
  url: string;
  /** Folder in which it saves. */
  content: string;
}
